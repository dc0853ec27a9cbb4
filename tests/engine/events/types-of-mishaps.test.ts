import { testTypes } from './of-types.ts';

const TOWN = { place: 'quillhaven', participants: ['quern-water-board'] };
const CANAL = { place: 'aveline-canal', participants: ['harbour-union'] };

testTypes([
  {
    type: 'accident',
    town: ['Quillhaven train crash', TOWN],
    other: ['Aveline Canal grounding', { ...CANAL, cues: [{ words: ['ran aground'] }] }],
    ofTown: [
      'Two trains collided in Quillhaven on May 6, 2031, beside the Quern Water Board.',
      'A train of the Quern Water Board caught fire in Quillhaven on May 6, 2031.',
      'On May 6, 2031 a crane of the Quern Water Board killed three people in Quillhaven.',
    ],
    ofOther: [
      'A barge ran aground in the Aveline Canal on November 20, 2033, the Harbour Union said.',
      'A barge veered into the bank of the Aveline Canal on November 20, 2033, the Harbour Union said.',
      'On November 21, 2033 the logjam in the Aveline Canal cost the Harbour Union a fortune.',
    ],
    neither: [
      'The talk veered to Quillhaven in 2019.',
      'A crash course in Quillhaven began in 2019.',
      'On May 6, 2031 a bus crashed near Lima.',
      'A fire in Lima killed three people on May 6, 2031.',
    ],
  },
  {
    type: 'disaster',
    town: ['Quillhaven flood', TOWN],
    other: ['Aveline Canal earthquake', CANAL],
    ofTown: [
      'The flood of May 6, 2031 reached the Quern Water Board in Quillhaven.',
      'Streets of Quillhaven were inundated on May 6, 2031, the Quern Water Board said.',
    ],
    ofOther: ['An earthquake broke the locks of the Aveline Canal on November 20, 2033, said the Harbour Union.'],
    neither: [
      'A flood of letters came to Quillhaven in 2019.',
      'On November 20, 2033 the Hurricane Center warned ships near the Aveline Canal.',
      'On May 6, 2031 an eruption was seen from Quillhaven.',
    ],
  },
  {
    type: 'rescue',
    town: ['Quillhaven rescue', TOWN],
    other: ['Salvage in the Aveline Canal', CANAL],
    ofTown: ['Divers of the Quern Water Board rescued a family in Quillhaven on May 6, 2031.'],
    ofOther: [
      'On November 22, 2033 the barge was refloated in the Aveline Canal by the Harbour Union.',
      'On November 22, 2033 tugs of the Harbour Union hauled the barge from the bank of the Aveline Canal.',
      'On November 22, 2033 traffic in the Aveline Canal was moving, said the Harbour Union.',
    ],
    neither: [
      'He hauled coal to Quillhaven in 2019.',
      'He saved for a house in Quillhaven in 2019.',
      'On May 6, 2031 a cat was rescued in Lima.',
    ],
  },
  {
    type: 'outbreak',
    town: ['Quillhaven outbreak', TOWN],
    other: ['Aveline Canal epidemic', CANAL],
    ofTown: ['The outbreak in Quillhaven began at the Quern Water Board on May 6, 2031.'],
    ofOther: ['The epidemic along the Aveline Canal infected half the Harbour Union in November 2033.'],
    neither: ['A computer virus hit a bank in Lima on May 6, 2031.', 'In 2019 measles spread in Ohio.'],
  },
  {
    type: 'death',
    town: ['Death of Odalys Fenwick', { participants: ['odalys-fenwick'] }],
    other: ['Murder of Imre Sandvik', { participants: ['imre-sandvik'], place: 'vesterholm' }],
    ofTown: ['Odalys Fenwick died on May 6, 2031.'],
    ofOther: ['Imre Sandvik was assassinated in Vesterholm in November 2033.'],
    neither: ['Bruno Keller died on May 6, 2031.', 'The death penalty was ended in Vesterholm in 2019.'],
  },
  {
    type: 'breach',
    town: ['Hack of the Quern Water Board', { participants: ['quern-water-board'] }],
    other: ['Marrow Bank leak', { participants: ['marrow-bank'] }],
    ofTown: ['On May 6, 2031 ransomware stopped the pumps of the Quern Water Board.'],
    ofOther: ['Marrow Bank was hacked on November 20, 2033.'],
    neither: ['A leak in the roof of Marrow Bank was mended in 2019.', 'On May 6, 2031 a phone maker was hacked.'],
  },
]);
