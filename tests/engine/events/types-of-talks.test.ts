import { testTypes } from './of-types.ts';

testTypes([
  {
    type: 'meeting',
    town: ['Meeting of Fenwick and Sandvik', { place: 'quillhaven', participants: ['odalys-fenwick', 'imre-sandvik'] }],
    other: ['Vesterholm summit', { place: 'vesterholm', participants: ['quern-water-board', 'harbour-union'] }],
    ofTown: [
      'Odalys Fenwick met Imre Sandvik in Quillhaven on May 6, 2031.',
      'On May 6, 2031 the talks between Odalys Fenwick and Imre Sandvik ended without a word.',
      'On May 6, 2031 Odalys Fenwick and Imre Sandvik debated the harbour dues in Quillhaven.',
    ],
    ofOther: ['In November 2033 the Quern Water Board sat down with the Harbour Union in Vesterholm.'],
    neither: [
      'Odalys Fenwick met her sister in Rome in 2019.',
      'There was no basis for talks between Odalys Fenwick and Imre Sandvik.',
      'In May 2031 Odalys Fenwick and Imre Sandvik wanted another long meeting in Quillhaven.',
      'In November 2033 bakers met in Lisbon.',
    ],
  },
  {
    type: 'call',
    town: ['Call of Fenwick and Sandvik', { participants: ['odalys-fenwick', 'imre-sandvik'] }],
    other: ['Call of the water board', { participants: ['quern-water-board', 'harbour-union'] }],
    ofTown: [
      'On May 6, 2031 Odalys Fenwick phoned Imre Sandvik for an hour.',
      'On May 6, 2031 Odalys Fenwick got through to Imre Sandvik at last.',
    ],
    ofOther: ['The Quern Water Board and the Harbour Union held a videoconference on November 21, 2033.'],
    neither: [
      'Odalys Fenwick called for calm on May 6, 2031.',
      'On November 21, 2033 he phoned his mother from the station.',
      'On May 6, 2031 ten lorries got through the snow.',
    ],
  },
  {
    type: 'agreement',
    town: ['Fenwick-Sandvik pact', { participants: ['odalys-fenwick', 'imre-sandvik'] }],
    other: ['Vesterholm treaty', { place: 'vesterholm', participants: ['quern-water-board', 'harbour-union'] }],
    ofTown: [
      'Odalys Fenwick and Imre Sandvik came to terms on May 6, 2031.',
      'Odalys Fenwick and Imre Sandvik put their names to it on May 6, 2031.',
      'Odalys Fenwick and Imre Sandvik shook hands on it on May 6, 2031.',
      'The breakthrough of Odalys Fenwick and Imre Sandvik came on May 6, 2031.',
    ],
    ofOther: ['In Vesterholm the Quern Water Board struck a deal with the Harbour Union on November 24, 2033.'],
    neither: [
      'Odalys Fenwick has to deal with the rain, she said on May 6, 2031.',
      'In 1921 a treaty was signed in Vesterholm by two counts.',
      'Children put their names on a wall in Vesterholm in 2019.',
      'On May 6, 2031 Odalys Fenwick shook hands with two nuns in Rome.',
    ],
  },
  {
    type: 'sanctions',
    town: ['Sanctions on Quillhaven', { participants: ['quillhaven', 'quern-water-board'] }],
    other: ['Sanctions on Vesterholm', { participants: ['vesterholm', 'marrow-bank'] }],
    ofTown: [
      'On May 6, 2031 the Quern Water Board imposed sanctions on Quillhaven.',
      'A boycott of Quillhaven and the Quern Water Board began on May 6, 2031.',
      'A crackdown on Quillhaven and the Quern Water Board began on May 6, 2031.',
    ],
    ofOther: ['Marrow Bank froze the assets of Vesterholm in November 2033, and an embargo followed.'],
    neither: [
      'On May 6, 2031 the Quern Water Board spoke of sanctions on Iran.',
      'A fine for parking is no sanction, people in Vesterholm said in 2019.',
    ],
  },
  {
    type: 'visit',
    town: [
      'Visit of Odalys Fenwick to Vesterholm',
      { of: ['odalys-fenwick'], place: 'vesterholm', participants: ['odalys-fenwick'] },
    ],
    other: [
      'Visit of Imre Sandvik to Quillhaven',
      { of: ['imre-sandvik'], place: 'quillhaven', participants: ['imre-sandvik'] },
    ],
    ofTown: ['Odalys Fenwick visited Vesterholm on May 6, 2031.'],
    ofOther: ['The trip of Imre Sandvik to Quillhaven in November 2033 was short.'],
    neither: ['In 2019 a choir toured Vesterholm.', 'Visit our shop in Quillhaven, a sign said in November 2033.'],
  },
  {
    type: 'statement',
    town: ['Apology of Odalys Fenwick', { of: ['odalys-fenwick'], participants: ['odalys-fenwick'] }],
    other: ['Speech of Imre Sandvik', { of: ['imre-sandvik'], place: 'vesterholm', participants: ['imre-sandvik'] }],
    ofTown: [
      'On May 6, 2031 Odalys Fenwick apologised to the town.',
      'On May 6, 2031 Odalys Fenwick denounced her critics.',
    ],
    ofOther: ['In Vesterholm Imre Sandvik gave a speech on November 20, 2033.'],
    neither: [
      'Bruno Keller apologised on May 6, 2031, and Odalys Fenwick heard it.',
      'The bank sent a statement of account in November 2033.',
    ],
  },
]);
