/**
 * Which given names are the same, spelt in Latin letters in several ways? The first one is the key. Collected by hand
 * from news text.
 */

const SPELLINGS = `
mohammed muhammad mohamed mohammad mohamad muhammed mohammod, ahmed ahmad, hussein hussain husain hossein husayn, hassan hasan, abdullah abdallah, khalid khaled, yusuf yousef youssef yousuf yosef
omar umar, ibrahim ebrahim, muammar moammar, osama usama, mahmoud mahmud, mustafa mostafa, abdel abdul, karim kareem, jamal gamal, said saeed sayed, nasser nasir naser, ismail esmail
alexander aleksandr aleksander, alexei alexey aleksei aleksey, sergei sergey serge, dmitry dmitri dmitriy, yevgeny evgeny yevgeni, yuri yury iouri, nikolai nikolay, andrei andrey, mikhail michail, vasily vasili, gennady gennadi
kathryn katherine katharine catherine, steven stephen stephan, philip phillip, geoffrey jeffrey, allan alan allen, ann anne, bryan brian, marc mark, nicholas nicolas, sara sarah, john jon, erik eric, carl karl
`;

const KEYS = new Map(
  SPELLINGS.trim()
    .split(/\s*[,\n]\s*/)
    .flatMap((line) => {
      const [key = '', ...others] = line.split(' ');
      return others.map((other): [string, string] => [other, key]);
    }),
);

/** The same spelling for all forms of a given name, folded. */
export const usualGivenName = (name: string): string => KEYS.get(name) ?? name;
