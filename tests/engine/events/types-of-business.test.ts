import { testTypes } from './of-types.ts';

const BOARD = { participants: ['quern-water-board'] };
const BANK = { participants: ['marrow-bank'] };

testTypes([
  {
    type: 'launch',
    town: ['Launch of the Quern Water Board', BOARD],
    other: ['Founding of the Harbour Union', { participants: ['harbour-union'] }],
    ofTown: [
      'The Quern Water Board was unveiled on May 6, 2031.',
      'On May 6, 2031 the Quern Water Board went on sale.',
    ],
    ofOther: ['In November 2033 came the founding of the Harbour Union.'],
    neither: [
      'A launch pad in Peru was swept on May 6, 2031.',
      'In 2019 a maker of phones launched a watch.',
      'An emergency in Lima was over on May 6, 2031.',
    ],
  },
  {
    type: 'merger',
    town: ['Sale of the Quern Water Board', { participants: ['quern-water-board', 'marrow-bank'] }],
    other: ['Merger of the Harbour Union', { participants: ['harbour-union', 'vesterholm'] }],
    ofTown: [
      'Marrow Bank bought the Quern Water Board on May 6, 2031.',
      'The Quern Water Board got a new owner, Marrow Bank, on May 6, 2031.',
    ],
    ofOther: ['In November 2033 the Harbour Union merged with that of Vesterholm.'],
    neither: ['On May 6, 2031 a grocer bought a farm.', 'Marrow Bank sold stamps in 2019.'],
  },
  {
    type: 'failure',
    town: ['Failure of Marrow Bank', BANK],
    other: ['Collapse of the Quern Water Board', BOARD],
    ofTown: [
      'Marrow Bank went under on May 6, 2031.',
      'Marrow Bank ran out of money on May 6, 2031.',
      'On May 6, 2031 Marrow Bank called in administrators.',
    ],
    ofOther: [
      'The Quern Water Board was declared bankrupt in November 2033.',
      'In November 2033 the Quern Water Board stopped trading.',
    ],
    neither: [
      'Marrow Bank failed to answer in 2019.',
      'On May 6, 2031 a roof collapsed in Lima.',
      'On May 6, 2031 a flight to Lima was late.',
    ],
  },
  {
    type: 'bailout',
    town: ['Bailout of Marrow Bank', BANK],
    other: ['Rescue of the Quern Water Board', BOARD],
    ofTown: [
      'Marrow Bank was propped up with public money on May 6, 2031.',
      'Public money kept Marrow Bank afloat on May 6, 2031.',
    ],
    ofOther: ['An emergency loan saved the Quern Water Board in November 2033.'],
    neither: [
      'A loan for a house costs more at Marrow Bank since 2019.',
      'On May 6, 2031 an airline was nationalised.',
    ],
  },
  {
    type: 'markets',
    town: ['Fall of Marrow Bank shares', BANK],
    other: ['Rate rise of Vesterholm', { participants: ['vesterholm', 'imre-sandvik'] }],
    ofTown: ['Shares of Marrow Bank plunged on May 6, 2031.'],
    ofOther: ['Imre Sandvik raised rates in Vesterholm on November 21, 2033.'],
    neither: ['Temperatures plunged on May 6, 2031.', 'In 2019 the value of old stamps slumped.'],
  },
  {
    type: 'layoffs',
    town: ['Layoffs at Marrow Bank', BANK],
    other: ['Job cuts at the Quern Water Board', BOARD],
    ofTown: ['Marrow Bank laid off a thousand clerks on May 6, 2031.'],
    ofOther: [
      'The Quern Water Board announced redundancies in November 2033.',
      'In November 2033 hundreds lost their jobs at the Quern Water Board.',
    ],
    neither: ['A steel maker laid off ten people on May 6, 2031.', 'Cuts to the knee were treated in 2019.'],
  },
  {
    type: 'construction',
    town: ['Quillhaven dam', { place: 'quillhaven', participants: ['quern-water-board'] }],
    other: ['Widening of the Aveline Canal', { place: 'aveline-canal', participants: ['harbour-union'] }],
    ofTown: ['The Quern Water Board finished construction in Quillhaven on May 6, 2031.'],
    ofOther: ['Dredgers deepened the Aveline Canal in November 2033.'],
    neither: ['The expansion of gas was shown in class on May 6, 2031.', 'A house was built in Lima in November 2033.'],
  },
  {
    type: 'match',
    town: ['Final in Quillhaven', { place: 'quillhaven', participants: ['harbour-union'] }],
    other: ['Cup of Vesterholm', { place: 'vesterholm', participants: ['marrow-bank'] }],
    ofTown: ['The team of the Harbour Union won the final in Quillhaven on May 6, 2031.'],
    ofOther: ['Marrow Bank lifted the trophy in Vesterholm on November 24, 2033.'],
    neither: ['He struck a match in Quillhaven in 2019.', 'On May 6, 2031 two clubs drew in Lima.'],
  },
  {
    type: 'award',
    town: ['Prize for Odalys Fenwick', { participants: ['odalys-fenwick'] }],
    other: ['Medal for Imre Sandvik', { participants: ['imre-sandvik'], place: 'vesterholm' }],
    ofTown: ['Odalys Fenwick was awarded the prize on May 6, 2031.'],
    ofOther: ['In Vesterholm Imre Sandvik was honoured with a medal in November 2033.'],
    neither: ['Bruno Keller won a prize on May 6, 2031.', 'In 2019 an award show was dull.'],
  },
]);
