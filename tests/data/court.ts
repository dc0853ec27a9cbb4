/** A folder of sources to join with the second pack: it has two of its places, its event, and its own article. */
import type { FolderText } from '../../data/build/files.ts';
import { build } from '../../data/build/pipeline.ts';
import { formatProblem } from '../../data/build/problems.ts';
import { engine } from './folder.ts';

const ARTICLE = `---
title: Eskmoor has a court for lamps
outlet:
  value: The Inventor's Gazette
  how: stated
  because: “The Inventor's Gazette”
published:
  value: 2040-05-02
  how: stated
  because: “May 2, 2040”
authors: []
copy: original
source: written for the tests
---

The Inventor's Gazette, May 2, 2040. Every place and person in this story is invented.

Eskmoor will have a court for lamps, with Judge Orla Venn on its bench and nobody beside her, and with a clerk who has yet to be found. The towns on the bay had asked for one since the blockade of Eskmoor, and most of them will send it their quarrels by the winter.

“A lamp is a neighbour,” Venn said in Varnholt on Friday, where she had been asked to explain herself in the school and did so for an hour.
`;

const ASIDE = `- name: The Inventor's Gazette
  reason: the story's outlet
`;
export const PEOPLE = `- id: orla-venn
  name: Orla Venn
  description: Judge in Eskmoor from 2040
  titles:
    - Judge
`;
const EVENT = `- id: boats-at-eskmoor
  name: Blockade of Eskmoor
  description: Boats from Varnholt closed the harbour of Eskmoor in March 2040
  date: 2040-03-04/2040-04-01
  dateBasis: general
  place: town
  participants:
    - varnholt
  cues:
    - words:
        - siege
      needs:
        - "@town|@varnholt"
`;
const PLACES = `- id: town
  name: Eskmoor
  description: Harbour town on the Sound of Esk
  aliases:
    plain:
      - Old Eskmoor
- id: varnholt
  name: Varnholt
  description: Fishing town of some 4,000 people in 2040
`;
export const SAID = `- article: 004-a-court-for-lamps
  words: A lamp is a neighbour,
  speaker: orla-venn
  speakerAs: Judge Orla Venn
  date: 2040-05-01
  about:
    - town
  fidelity: verbatim
`;

/** Returns a folder with two of the second pack's places and its event; one place and the event have other ids. */
export function court(change: (files: Record<string, string>) => void = () => {}): FolderText {
  const files: Record<string, string> = {
    'pack.yaml': 'id: court\ntitle: The court for lamps\n',
    'articles/004-a-court-for-lamps.md': ARTICLE,
    'entities/aside.yaml': ASIDE,
    'entities/events.yaml': EVENT,
    'entities/people.yaml': PEOPLE,
    'entities/places.yaml': PLACES,
    'entities/statements.yaml': SAID,
  };
  change(files);
  const sources = Object.entries(files).map(([file, text]) => ({ file: `court/${file}`, text }));
  return { folder: 'court', files: sources, problems: [] };
}

/** Returns the court's folder with some words of a file replaced. */
export const courtWith = (file: string, from: string, to: string) =>
  court((files) => {
    if (!files[file]?.includes(from)) throw new Error(`${file} does not have "${from}"`);
    files[file] = files[file].replace(from, () => to);
  });

/** Builds a pack from several folders, with problems and warnings formatted as for an editor. */
export async function joined(...folders: FolderText[]) {
  const { problems, warnings, ...rest } = await build(folders, engine);
  return { ...rest, problems: problems.map(formatProblem), warnings: warnings.map(formatProblem) };
}
