/** Stories to keep, and how much is stored of them. */

/** A page with a story about a dam in an invented country, whose names are in no pack. */
const page = (
  title: string,
  day: string,
  paragraphs: string[],
) => `<!doctype html><html lang="en"><head><title>${title}</title>
<meta property="og:type" content="article"><meta property="og:site_name" content="Lemmland Courier">
<meta property="article:published_time" content="${day}"></head>
<body><main><article><h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}</article></main></body></html>`;

/** The stories, by name; `front` is not an article. */
const STORIES = {
  'dam-cracks': page('Two cracks found in the Orrin Dam', '2021-03-03', [
    `Engineers found two cracks in the Orrin Dam on Monday, the Lemmland Water Authority (LWA) said, and it told everybody in
the valley to be ready to leave their homes at an hour’s notice if the rain of the coming days should fill the lake.`,
    `Ilse Brannock, the chief engineer of the Lemmland Water Authority, told reporters: “We are lowering the lake by four metres
before the rain comes.” She asked people to stay away from the wall and from the road that runs below it.`,
    `The mayor of Tessaly, Jonas Feld, asked people in the valley to stay calm. Feld said the town had food for a week, and that
buses would stand ready on the market square from the evening on, whatever the weather might turn out to be.`,
  ]),
  evacuation: page('Tessaly emptied overnight', '2021-03-05', [
    `Tessaly was emptied overnight after water came over the Orrin Dam, Mayor Jonas Feld said on Wednesday morning, when the last
of the buses had come back empty from the upper valley and the police had closed the bridge behind them.`,
    `“Nobody was left behind in the valley last night,” said Feld. The buses had run until four in the morning, and the schools of
the next town were full of people who had slept in coats on the floors of their gymnasiums.`,
    `Ilse Brannock of the Lemmland Water Authority said the lake was still rising. The authority opened a third gate at dawn, and
said that it would take the better part of two days to bring the water back below the top of the wall.`,
  ]),
  inquiry: page('A judge will look into the dam', '2021-03-14', [
    `Ilse Brannock resigned as chief engineer of the Lemmland Water Authority on Friday, eleven days after the first cracks had been
found and nine days after the town below the wall had been emptied in a single night.`,
    `Judge Marta Quill will lead the inquiry into the Orrin Dam. Quill once led the inquiry into the fall of a bridge, and is known
for reading every page that is put before her, however long it takes and whoever has to wait for it.`,
    `Jonas Feld, the mayor of Tessaly, welcomed the choice of Marta Quill and called for all reports on the dam to be published,
those that the authority has kept in its cellars for thirty years among them.`,
  ]),
  hearing: page('First day in the inquiry', '2021-05-02', [
    `Marta Quill opened the inquiry in the town hall of Tessaly on Friday, before two hundred people who had come early to find a
seat and many more who listened to loudspeakers on the square outside.`,
    `The first to speak was Jonas Feld, who told the hearing what he had seen from his window on that night, and how long it had
taken until somebody answered the telephone at the gatehouse of the wall.`,
    `Ilse Brannock is to be heard on Monday. Her lawyer said she would answer every question, and asked for all drawings of the wall
to be laid before the hearing, those of the contractor included.`,
  ]),
  front: `<!doctype html><html lang="en"><head><title>Front page</title></head><body><main>
${Array.from({ length: 30 }, (_, i) => `<div><h2><a href="/${i}">A headline of the day, number ${i}</a></h2><p>Updated ${i} minutes ago</p></div>`).join('')}</main></body></html>`,
};
/** The stories as pages for the test server. */
export const made = Object.fromEntries(Object.entries(STORIES).map(([name, body]) => [name, () => ({ body })]));

/** Returns how much is stored of kept stories; runs in a page of the extension. */
export const stored = () =>
  new Promise<number>((resolve, reject) => {
    const opening = indexedDB.open('backstory-reading');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const names = [...database.objectStoreNames];
      if (names.length === 0) {
        database.close();
        indexedDB.deleteDatabase('backstory-reading');
        resolve(0);
        return;
      }
      const reading = database.transaction(names);
      const counts = names.map((name) => reading.objectStore(name).count());
      reading.oncomplete = () => {
        database.close();
        resolve(counts.reduce((sum, { result }) => sum + result, 0));
      };
    };
  });
