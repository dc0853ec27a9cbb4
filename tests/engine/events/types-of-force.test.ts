import { testTypes } from './of-types.ts';

const TOWN = { place: 'quillhaven', participants: ['harbour-union'] };
const OTHER = { place: 'vesterholm', participants: ['quern-water-board'] };

testTypes([
  {
    type: 'attack',
    town: ['Quillhaven bombing', TOWN],
    other: ['Attack on the water board', OTHER],
    ofTown: [
      'A bomb killed three of the Harbour Union in Quillhaven on May 6, 2031.',
      'A bomb was detonated in Quillhaven beside the Harbour Union on May 6, 2031.',
    ],
    ofOther: ['Gunmen opened fire on the Quern Water Board in Vesterholm on November 20, 2033.'],
    neither: ['He had a heart attack in Quillhaven in 2019.', 'On May 6, 2031 a bomb went off in Lima.'],
  },
  {
    type: 'conflict',
    town: ['Quillhaven revolt', TOWN],
    other: ['Vesterholm insurgency', OTHER],
    ofTown: [
      'The uprising of the Harbour Union in Quillhaven broke out on May 6, 2031.',
      'On May 6, 2031 men of the Harbour Union died at the front in Quillhaven.',
    ],
    ofOther: ['Rebels held the Quern Water Board at Vesterholm in November 2033.'],
    neither: [
      'In 1848 a revolt shook Quillhaven.',
      'The rebel heart of the singer broke in November 2033.',
      'On May 6, 2031 the Harbour Union had its picture taken in front of a shop in Quillhaven.',
    ],
  },
  {
    type: 'coup',
    town: ['Quillhaven coup', TOWN],
    other: ['Vesterholm putsch', OTHER],
    ofTown: ['The Harbour Union seized power in Quillhaven on May 6, 2031.'],
    ofOther: ['A putsch in Vesterholm drove out the Quern Water Board on November 20, 2033.'],
    neither: ['Signing the striker was a coup for the club in 2019.', 'On May 6, 2031 there was a coup in a film.'],
  },
  {
    type: 'annexation',
    town: ['Annexation of Quillhaven', { place: 'quillhaven', participants: ['vesterholm'] }],
    other: ['Annexation of Vesterholm', { place: 'vesterholm', participants: ['odalys-fenwick'] }],
    ofTown: [
      'Vesterholm annexed Quillhaven on May 6, 2031.',
      'The transfer of Quillhaven to Vesterholm on May 6, 2031 took a minute.',
      'On May 6, 2031 the flag of Vesterholm rose over Quillhaven.',
    ],
    ofOther: ['In November 2033 Odalys Fenwick swallowed Vesterholm whole.'],
    neither: [
      'In 1871 a duke annexed Quillhaven.',
      'The annexe of the school opened on May 6, 2031.',
      'On May 6, 2031 the transfer of a striker made Quillhaven weep.',
      'On May 6, 2031 the flag of Peru rose over a school.',
    ],
  },
  {
    type: 'build-up',
    town: ['Build-up at Quillhaven', { place: 'quillhaven', participants: ['vesterholm'] }],
    other: ['Build-up at Vesterholm', { place: 'vesterholm', participants: ['quern-water-board'] }],
    ofTown: ['On May 6, 2031 Vesterholm massed troops before Quillhaven.'],
    ofOther: ['The Quern Water Board deployed soldiers to Vesterholm in November 2033.'],
    neither: ['A build-up of dust closed a lane in Quillhaven in 2019.', 'On May 6, 2031 fans gathered in Rio.'],
  },
  {
    type: 'exercise',
    town: ['Quillhaven drills', { place: 'quillhaven', participants: ['vesterholm'] }],
    other: ['Vesterholm manoeuvres', { place: 'vesterholm', participants: ['quern-water-board'] }],
    ofTown: ['Vesterholm held live-fire drills off Quillhaven on May 6, 2031.'],
    ofOther: ['In November 2033 war games of the Quern Water Board shook Vesterholm.'],
    neither: [
      'Doctors in Quillhaven advise exercise, a leaflet of 2019 says.',
      'On May 6, 2031 the police must exercise restraint.',
    ],
  },
  {
    type: 'enlargement',
    town: ['Enlargement of the Harbour Union', { participants: ['harbour-union', 'quillhaven'] }],
    other: ['Growth of the water board', { participants: ['quern-water-board', 'vesterholm'] }],
    ofTown: ['On May 6, 2031 Quillhaven was admitted to the Harbour Union.'],
    ofOther: ['The accession of Vesterholm to the Quern Water Board came in November 2033.'],
    neither: [
      'Admission to the zoo of Quillhaven cost two crowns in 2019.',
      'Vesterholm could join the Quern Water Board.',
    ],
  },
]);
