/** Parts of a page that never belong to the article's text: navigation, comments, teasers, forms. */

const BY_ROLE =
  'nav,aside,footer,form,dialog,[role=navigation],[role=complementary],[role=contentinfo],[role=search],[role=dialog],[aria-hidden=true],[hidden]';
/** Whole words of class names and ids by which sites call such parts. */
const BY_NAME =
  /(?:^|[\s_-])(?:comments?|commentlist|disqus\w*|related\w*|recirc\w*|newsletter\w*|promos?|most-?read|recommend\w*|trending\w*|cookies?|share(?:bar|tools|-buttons)?|social\w*|sponsored|outbrain|taboola|breadcrumbs?|tags?|byline-bio|more-stories|read-?more|also-read|subscribe\w*|paywall-offer)(?:$|[\s_-])|(?:^|[\s_-])sidebar(?:$|\s)/i;
const NEVER = new Set(['HTML', 'BODY', 'MAIN', 'ARTICLE', 'H1', 'P']);
/** What holds this share of the page's paragraphs is the article, whatever it is called. */
const MAIN_SHARE = 0.4;

/** Tells the outside of the article from the inside, for one document. */
export class Outside {
  private readonly known = new WeakMap<Element, boolean>();
  private readonly total: number;

  constructor(document: Document) {
    this.total = textOfParagraphs(document);
  }

  /** Whether this element itself begins an outside part. */
  begins(element: Element): boolean {
    if (element.matches(BY_ROLE)) return element.tagName !== 'FORM' || !this.isMain(element);
    if (NEVER.has(element.tagName)) return false;
    const name = `${element.getAttribute('class') ?? ''} ${element.id}`;
    return name !== ' ' && BY_NAME.test(name) && !this.isMain(element);
  }

  /** Whether this element or one around it, up to `root`, is outside. */
  holds(element: Element, root: Element | null = null): boolean {
    if (element === root) return false;
    const known = this.known.get(element);
    if (known !== undefined) return known;
    const parent = element.parentElement;
    const answer = this.begins(element) || (parent !== null && parent !== root && this.holds(parent, root));
    if (root === null) this.known.set(element, answer);
    return answer;
  }

  private isMain(element: Element): boolean {
    return textOfParagraphs(element) > this.total * MAIN_SHARE;
  }
}

function textOfParagraphs(root: ParentNode): number {
  let sum = 0;
  for (const paragraph of root.querySelectorAll('p')) sum += paragraph.textContent?.length ?? 0;
  return sum;
}
