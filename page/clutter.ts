/** What the names of elements say of their text. Whole words count: `commentary` is no `comment`. */
import { BODY_SIGN } from './outline.ts';

const words = (list: string) => new Set(list.split(' '));

/** What readers write, and what sites add to every page; no story unless it holds most of the page's text. */
const OTHERS = words(
  'comment comments commentlist disqus respond replies cookie cookies consent gdpr onetrust copyright outbrain taboola',
);
/** What is seldom part of a story. */
const CLUTTER = words(
  'newsletter newsletters breadcrumb breadcrumbs sidebar rail nav navigation navbar menu footer modal popup overlay signup subscribe subscription paywall login masthead caption captions credit credits gallery slideshow carousel slider correction corrections pullquote pullquotes',
);
/** What may be part of a story: it is if it holds running text with few links. */
const DOUBTFUL = words(
  'related recirc recirculation promo promos promotion recommended recommendation recommendations trending popular share sharing sharebar sharetools social sponsored tags byline bio author authors widget ad ads advert advertisement toolbar disclaimer toc more cta header meta most latest',
);
/** What a picture shows, and whose it is: a paragraph of such a name as well. */
const CAPTION = words('caption captions credit credits');
/** Roles of what is no part of a story. */
const APART = /^(?:navigation|complementary|contentinfo|search|dialog)$/;
/** Elements that hold a story whatever they are called. */
const NEVER = /^(?:html|body|main|article|p|h[1-6])$/;

/** What an element is, by its tag, its role and its names. */
export interface Kind {
  tag: string;
  /** its class and id as written */
  called: string;
  /** its words, without numbers: posts of one page are called alike */
  name: string;
  /** by its role it holds no running text */
  isApart: boolean;
  /** the page marks it as an article's body */
  isBody: boolean;
  /** it says what a picture shows */
  isCaption: boolean;
  /** its names say that it is no part of a story, … */
  isOther: boolean;
  /** … is seldom one, … */
  isClutter: boolean;
  /** … or may be one */
  isDoubtful: boolean;
  /** its names say that it holds text, … */
  isText: boolean;
  /** … and a story's */
  isStory: boolean;
}

/** Reads an element's name as an outline gives it. */
export function kindOf(name: string): Kind {
  const [head = '', ...rest] = name.split(' ');
  const [marked = '', role = ''] = head.split('.');
  const tag = marked.replace(BODY_SIGN, '');
  const called = rest.join(' ').trim();
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
    isBody: marked.includes(BODY_SIGN),
    isCaption: tag === 'figcaption' || (tag === 'p' && parts.some((word) => CAPTION.has(word))),
    isOther: has(OTHERS),
    isClutter: has(CLUTTER),
    isDoubtful: has(DOUBTFUL) || tag === 'header',
    isText,
    isStory: isText && says('article', 'story', 'post', 'entry', 'news'),
  };
}
