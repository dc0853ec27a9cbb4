/** Names of elements that indicate clutter, and similar ones that do not. */
import { describe, expect, it } from 'vitest';
import { kindOf } from '../../page/clutter.ts';

type Says = 'isApart' | 'isBody' | 'isCaption' | 'isOther' | 'isClutter' | 'isDoubtful' | 'isText' | 'isStory';

/** Returns the kind of an element, given by its tag (with role and `itemprop`) and its classes. */
const kindBy = (name: string) => {
  const [head = '', ...classes] = name.split(' ');
  return kindOf(head, classes.join(' '), '');
};

/** Whether an element's name indicates something. */
const says =
  (what: Says) =>
  (name: string): boolean =>
    kindBy(name)[what];

describe.each<[what: Says, names: string[], nearMisses: string[]]>([
  ['isOther', ['div comments', 'section  cookie-consent', 'div js-commentList x'], ['div commentary', 'body comments']],
  ['isClutter', ['div newsletter_signup', 'aside right-rail', 'div Paywall'], ['div railway', 'article newsletter']],
  ['isDoubtful', ['div related', 'ul socialShare', 'header', 'div ad-2'], ['div admin', 'main related', 'div heading']],
  ['isApart', ['div.navigation', 'form', 'aside.complementary'], ['div.main', 'div navigation', 'nav']],
  ['isCaption', ['figcaption', 'p photo-credit'], ['div caption', 'p accredited']],
  ['isBody', ['div..articleBody', 'section.main.articleBody x'], ['div articleBody', 'div..articleBodyText', 'div']],
  ['isText', ['div entry-content', 'div bodyText'], ['div contents', 'div somebody']],
  ['isStory', ['div story-body', 'div articleText'], ['div body', 'div story', 'div history-text']],
])('%s', (what, names, nearMisses) => {
  it.each(names)('is true for: %s', (name) => expect(says(what)(name)).toBe(true));
  it.each(nearMisses)('is false for: %s', (name) => expect(says(what)(name)).toBe(false));
});

describe('the name of a row', () => {
  it.each([
    ['post-17 post even', 'post post even'],
    ['ListItem3 item', 'list item'],
    ['', ''],
  ])('leaves out the numbers of its parts: %j', (called, name) => expect(kindBy(`div ${called}`).name).toBe(name));
});
