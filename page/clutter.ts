/** What the names of elements say about their text. Only whole words count: `commentary` does not match `comment`. */
const words = (list: string) => new Set(list.split(' '));

/** Names for what readers write and what sites add to every page; not a story, unless it holds most of the page's text. */
const OTHERS = words(
  'comment comments commentlist disqus respond replies cookie cookies consent gdpr onetrust copyright outbrain taboola',
);
/** Names for what is seldom part of a story. */
const CLUTTER = words(
  'newsletter newsletters breadcrumb breadcrumbs sidebar rail nav navigation navbar menu footer modal popup overlay signup subscribe subscription paywall login masthead caption captions credit credits gallery slideshow carousel slider correction corrections pullquote pullquotes',
);
/** Names for what may be part of a story: it is if it holds running text with few links. */
const DOUBTFUL = words(
  'related recirc recirculation promo promos promotion recommended recommendation recommendations trending popular share sharing sharebar sharetools social sponsored tags byline bio author authors widget ad ads advert advertisement toolbar disclaimer toc more cta header meta most latest',
);
/** Names for captions and credits of pictures, also if the element is a paragraph. */
const CAPTION = words('caption captions credit credits');
/** Roles of elements that are not part of a story. */
const APART = /^(?:navigation|complementary|contentinfo|search|dialog)(?: |$)/;
/** What the page itself calls an article's body. */
const BODY = /(?:^| )articleBody(?: |$)/;
/** Elements that may hold a story whatever their class and id are. */
const NEVER = /^(?:html|body|main|article|p|h[1-6])$/;

/** The kind of an element, by its tag, role, class and id. */
export interface Kind {
  tag: string;
  /** its class and id as written */
  called: string;
  /** its words without numbers, which differ between the posts of a page */
  name: string;
  /** its role says that it holds no running text */
  isApart: boolean;
  /** the page marks it as an article's body */
  isBody: boolean;
  /** it is the caption of a picture */
  isCaption: boolean;
  /** its names say that it is not part of a story, … */
  isOther: boolean;
  /** … is seldom part of one, … */
  isClutter: boolean;
  /** … or may be part of one */
  isDoubtful: boolean;
  /** its names say that it holds text, … */
  isText: boolean;
  /** … and that this is a story's text */
  isStory: boolean;
}

/** Parses what an outline says about an element: its tag with role and property, its class, and its id. */
export function kindOf(head: string, className: string, id: string): Kind {
  const [tag = '', role = '', property = ''] = head.split('.');
  const called = `${className} ${id}`.trim();
  const parts = called
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u);
  const has = (list: Set<string>) => !NEVER.test(tag) && parts.some((word) => list.has(word));
  const says = (...all: string[]) => all.some((word) => parts.includes(word));
  const isText = says('body', 'content', 'text');
  return {
    tag,
    called,
    name: parts.filter((word) => !/\p{N}/u.test(word)).join(' '),
    isApart: tag === 'form' || APART.test(role),
    isBody: BODY.test(property),
    isCaption: tag === 'figcaption' || (tag === 'p' && parts.some((word) => CAPTION.has(word))),
    isOther: has(OTHERS),
    isClutter: has(CLUTTER),
    isDoubtful: has(DOUBTFUL) || tag === 'header',
    isText,
    isStory: isText && says('article', 'story', 'post', 'entry', 'news'),
  };
}
