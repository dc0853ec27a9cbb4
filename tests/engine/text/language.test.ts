import { describe, expect, it } from 'vitest';
import { isEnglishPage } from '../../../engine/text/language.ts';
import { readPage } from '../../../engine/text/page.ts';

const isEnglish = (text: string) => isEnglishPage(readPage(text));

/** Ten words without function words; with two of those added, their share is large enough. */
const PLAIN = 'bright copper kettles warm woollen mittens brown paper packages tied';

describe('a text', () => {
  it.each([
    [
      'in English',
      'The council voted on Friday to close the bridge, and the mayor said that it would be rebuilt.',
      true,
    ],
    [
      'in German',
      'Der Rat hat am Freitag beschlossen, die Brücke zu schließen, und der Bürgermeister will sie neu bauen.',
      false,
    ],
    [
      'in Russian',
      'Совет решил в пятницу закрыть мост, а мэр сказал, что его построят заново уже в следующем году весной.',
      false,
    ],
    ['in Chinese, which has no capitals', '议会 周五 决定 关闭 大桥 ， 市长 说 将 重建 它 。', false],
    [
      'that begins in English and goes on in German',
      `The mayor said so. ${'Der Rat hat die Brücke und das Tor zu schließen. '.repeat(3)}`,
      false,
    ],
    ['without a word', '', true],
    ['of capitals and numbers alone', 'BRIDGE CLOSED 2031 Marlock', true],
    ['of a few words that are not small', 'mayor resigns', true],
    ['of a few words in other letters', 'мэр ушёл', false],
    ['of a few words, one of them of another language', 'mairie fermée avec', false],
    ['of a few words, as many of them of another language as small', 'il est dans the', false],
    ['of eleven words, none of them small', `${PLAIN} string`, true],
    ['of twelve words, none of them small', `${PLAIN} string around`, false],
    ['of twelve words, one of them small', `${PLAIN} string the`, false],
    ['of twelve words, one of them small and one a pronoun', `${PLAIN} they the`, true],
    ['of twelve small words, one of them with a capital', `${PLAIN} the With`, true],
    ['of twelve words, two of them small', `${PLAIN} with the`, true],
  ])('%s', (_, text, expected) => expect(isEnglish(text)).toBe(expected));

  it('is judged by its first four hundred words, so that a long page takes no longer', () => {
    const english = 'the mayor of the town said that it was so '.repeat(40);
    expect(isEnglish(english + 'der Rat hat die Brücke und das Tor geschlossen '.repeat(400))).toBe(true);
  });
});
