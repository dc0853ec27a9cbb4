/**
 * The world's countries and other places that no story explains. Countries are the members and observers of the United
 * Nations and a few more that news treats as such; their capitals also stand for their governments. Regions and cities:
 * the larger ones of countries whose news is in English, and those that are named without their country.
 */
import { words } from './words.ts';

const lines = (list: string): string[] =>
  list
    .trim()
    .split(/\s*[,\n]\s*/)
    .filter(Boolean);

/** Forms that mean the same country; the first one is the name. */
export const COUNTRY_FORMS: readonly (readonly string[])[] = [
  ['united states', 'us', 'usa', 'united states of america', 'america'],
  ['united kingdom', 'uk', 'britain', 'great britain'],
  ['united arab emirates', 'uae'],
  ['european union', 'eu'],
  ['democratic republic of the congo', 'drc', 'dr congo'],
  ['soviet union', 'ussr'],
  ['china', 'people republic of china', 'prc'],
  ['north korea', 'dprk'],
  ['czech republic', 'czechia'],
  ['myanmar', 'burma'],
  ['ivory coast', 'cote divoire'],
  ['turkey', 'turkiye'],
  ['papua new guinea', 'png'],
  ['new zealand', 'nz'],
  ['united nations', 'un'],
  ['saudi arabia', 'ksa'],
  ['las vegas', 'vegas'],
  ['delhi', 'new delhi'],
];

/** Names of one word and more, folded. */
export const PLACES: ReadonlySet<string> = new Set([
  ...lines(`
afghanistan, albania, algeria, andorra, angola, antigua, argentina, armenia, australia, austria, azerbaijan, bahamas, bahrain, bangladesh, barbados, belarus, belgium, belize, benin, bhutan, bolivia, bosnia, herzegovina, bosnia and herzegovina, botswana, brazil, britain, great britain, brunei
bulgaria, burkina faso, burma, burundi, cambodia, cameroon, canada, cape verde, central african republic, chad, chile, china, colombia, comoros, congo, costa rica, cote divoire, croatia, cuba, cyprus, czechia, czech republic, denmark, djibouti, dominica, dominican republic
ecuador, egypt, el salvador, england, eritrea, estonia, eswatini, ethiopia, fiji, finland, france, gabon, gambia, georgia, germany, ghana, greece, grenada, guatemala, guinea, guyana, haiti, honduras, hungary, iceland, india, indonesia, iran, iraq, ireland, northern ireland, israel, italy, ivory coast
jamaica, japan, jordan, kazakhstan, kenya, kiribati, kosovo, kuwait, kyrgyzstan, laos, latvia, lebanon, lesotho, liberia, libya, liechtenstein, lithuania, luxembourg, madagascar, malawi, malaysia, maldives, mali, malta, mauritania, mauritius, mexico, micronesia, moldova, monaco, mongolia, montenegro
morocco, mozambique, myanmar, namibia, nauru, nepal, netherlands, holland, new zealand, nicaragua, niger, nigeria, north korea, north macedonia, macedonia, norway, oman, pakistan, palau, palestine, panama, papua new guinea, paraguay, peru, philippines, poland, portugal, qatar, romania, russia, rwanda
st kitts and nevis, st lucia, samoa, saudi arabia, scotland, senegal, serbia, seychelles, sierra leone, singapore, slovakia, slovenia, somalia, somaliland, south africa, south korea, south sudan, soviet union, spain, sri lanka, sudan, suriname, swaziland, sweden, switzerland, syria, taiwan, tajikistan
tanzania, thailand, timor-leste, east timor, togo, tonga, trinidad, tobago, trinidad and tobago, tunisia, turkey, turkiye, turkmenistan, tuvalu, uganda, ukraine, united arab emirates, united kingdom, united states, uruguay, uzbekistan, vanuatu, vatican city, venezuela, vietnam, wales, yemen, zambia, zimbabwe, zaire
nsw, kzn, us, usa, uk, uae, drc, ussr, america, united states of america, peoples republic of china, greenland, puerto rico, hong kong, macau, gibraltar, bermuda, guam, gaza, gaza strip, west bank, crimea, donbas, kashmir, tibet, xinjiang, chechnya, catalonia, kurdistan, siberia, sinai, nz, png, prc, dprk, ksa
jupiter, saturn, uranus, neptune, mars, ganymede, solar system, milky way, africa, asia, europe, north america, south america, latin america, central america, middle east, far east, eastern europe, western europe, central asia, southeast asia, south asia, east asia, east africa, west africa, north africa, southern africa, scandinavia, balkans, caucasus, caribbean, antarctica, arctic, mediterranean, pacific, atlantic, north atlantic, south atlantic, indian ocean, pacific ocean, atlantic ocean, indo-pacific, horn of africa, sahel, gulf
kabul, tirana, algiers, luanda, buenos aires, yerevan, canberra, vienna, baku, nassau, manama, dhaka, bridgetown, minsk, brussels, thimphu, la paz, sarajevo, gaborone, brasilia, sofia, ouagadougou, phnom penh, yaounde, ottawa, ndjamena, santiago, beijing, peking, bogota, kinshasa, brazzaville, zagreb, havana, nicosia, prague, copenhagen
quito, cairo, san salvador, asmara, tallinn, addis ababa, suva, helsinki, paris, libreville, tbilisi, berlin, accra, athens, guatemala city, conakry, port-au-prince, port au prince, tegucigalpa, budapest, reykjavik, new delhi, delhi, jakarta, tehran, baghdad, dublin, jerusalem, tel aviv, rome, yamoussoukro, abidjan, kingston, tokyo, amman, astana, nairobi, pyongyang, seoul, pristina, kuwait city, bishkek, vientiane
riga, beirut, maseru, monrovia, tripoli, benghazi, vilnius, antananarivo, lilongwe, kuala lumpur, putrajaya, bamako, valletta, nouakchott, mexico city, chisinau, ulaanbaatar, podgorica, rabat, maputo, windhoek, kathmandu, amsterdam, the hague, hague, wellington, auckland, managua, niamey, abuja, lagos, skopje, oslo, muscat, islamabad, karachi, lahore, ramallah, panama city, port moresby, asuncion, lima, manila, warsaw, lisbon, doha, bucharest
moscow, st petersburg, kigali, riyadh, jeddah, mecca, dakar, belgrade, freetown, bratislava, ljubljana, mogadishu, pretoria, johannesburg, cape town, durban, juba, madrid, barcelona, colombo, khartoum, paramaribo, stockholm, bern, zurich, geneva, damascus, aleppo, taipei, dushanbe, dodoma, dar es salaam, bangkok, lome, port of spain, tunis, ankara, istanbul, ashgabat, kampala, kyiv, kiev, kharkiv, odesa, odessa, abu dhabi, dubai, london, washington, montevideo, tashkent, caracas, hanoi, ho chi minh city, sanaa, aden, lusaka, harare
alabama, alaska, arizona, arkansas, california, colorado, connecticut, delaware, florida, hawaii, idaho, illinois, indiana, iowa, kansas, kentucky, louisiana, maine, maryland, massachusetts, michigan, minnesota, mississippi, missouri, montana, nebraska, nevada, new hampshire, new jersey, new mexico, new york, new york state, north carolina, north dakota, ohio, oklahoma, oregon, pennsylvania, rhode island, south carolina, south dakota, tennessee, texas, utah, vermont, virginia, west virginia, wisconsin, wyoming, washington dc, dc
ontario, quebec, british columbia, alberta, manitoba, saskatchewan, nova scotia, new brunswick, newfoundland, labrador, yukon, nunavut, new south wales, victoria, queensland, south australia, western australia, tasmania, northern territory, gauteng, kwazulu-natal, western cape, eastern cape, limpopo
uttar pradesh, maharashtra, bihar, west bengal, madhya pradesh, tamil nadu, rajasthan, karnataka, gujarat, andhra pradesh, odisha, telangana, kerala, jharkhand, assam, punjab, chhattisgarh, haryana, goa, sindh, balochistan, khyber pakhtunkhwa
baton rouge, corpus christi, new york city, vegas, oakland, sacramento, buffalo, tampa, orlando, anaheim, raleigh, omaha, tulsa, wichita, albuquerque, tucson, honolulu, anchorage, louisville, richmond, st paul, kansas city, colorado springs, fort worth, el paso, fort lauderdale, newark, jersey city, long beach, fresno, oklahoma city, palm beach, new england, midwest, carolina, carolinas, capitol, capitol hill, panhandle, gulf coast, bay area, holy land, sun belt, ozarks, appalachia, rust belt, bible belt, east coast, west coast, old city, los angeles, chicago, houston, phoenix, philadelphia, san antonio, san diego, dallas, san jose, austin, jacksonville, san francisco, seattle, denver, boston, detroit, nashville, memphis, portland, las vegas, baltimore, milwaukee, atlanta, miami, minneapolis, new orleans, cleveland, pittsburgh, cincinnati, st louis, salt lake city, silicon valley, hollywood, wall street, manhattan, brooklyn, queens, bronx, staten island
toronto, montreal, vancouver, calgary, edmonton, winnipeg, halifax, sydney, melbourne, brisbane, perth, adelaide, hobart, darwin, birmingham, manchester, liverpool, leeds, sheffield, bristol, newcastle, nottingham, leicester, glasgow, edinburgh, aberdeen, dundee, cardiff, swansea, belfast, cork, galway, limerick, oxford, cambridge, brighton, plymouth, yorkshire, lancashire, cornwall, devon, kent, essex, sussex, surrey, norfolk, suffolk, merseyside
mumbai, bangalore, bengaluru, hyderabad, chennai, kolkata, ahmedabad, pune, jaipur, lucknow, srinagar, shanghai, guangzhou, shenzhen, wuhan, tianjin, chongqing, osaka, kyoto, hiroshima, fukushima, okinawa, busan, munich, hamburg, frankfurt, cologne, milan, naples, turin, venice, florence, sicily, marseille, lyon, nice, toulouse, strasbourg, antwerp, rotterdam, valencia, seville, porto, gothenburg, krakow, gdansk, lviv, mariupol, donetsk, luhansk, sevastopol, rio de janeiro, sao paulo, guadalajara, tijuana, medellin, mombasa, ibadan, kano, kumasi, bulawayo
`),
]);

/** Which short forms of states are used after a town's name and a comma? */
export const STATE_SHORT_FORMS: ReadonlyMap<string, string> = new Map(
  lines(`
ala alabama, ariz arizona, ark arkansas, calif california, colo colorado, conn connecticut, del delaware, fla florida, ga georgia, ill illinois, ind indiana, kan kansas, ky kentucky, la louisiana, md maryland, mass massachusetts, mich michigan, minn minnesota, miss mississippi, mo missouri, mont montana, neb nebraska, nev nevada, okla oklahoma, ore oregon, pa pennsylvania, tenn tennessee, tex texas, va virginia, vt vermont, wash washington, wis wisconsin, wyo wyoming, ont ontario, nc north carolina, sc south carolina, nd north dakota, sd south dakota, ny new york, nj new jersey, nm new mexico, nh new hampshire, ri rhode island, wva west virginia
az arizona, ar arkansas, ca california, ct connecticut, ak alaska, al alabama, co colorado, dc washington, de delaware, hi hawaii, id idaho, in indiana, la louisiana, md maryland, me maine, ms mississippi, mt montana, oh ohio, ok oklahoma, or oregon, wa washington, fl florida, il illinois, ia iowa, ks kansas, ky kentucky, ma massachusetts, mi michigan, mn minnesota, mo missouri, nv nevada, ne nebraska, tn tennessee, tx texas, ut utah, wv west virginia, wi wisconsin, wy wyoming
`).map((line): [string, string] => {
    const at = line.indexOf(' ');
    return [line.slice(0, at), line.slice(at + 1)];
  }),
);

/** Which short forms are used before a noun without any ending: `US troops`? */
export const SHORT_COUNTRIES = words('us uk usa uae eu un');

/** Outlets and agencies known everywhere: stories quote them without being about them. */
export const WORLD_MEDIA: ReadonlySet<string> = new Set(
  lines(`
reuters, bloomberg, bbc, cnn, nbc, cbs, abc, fox news, sky news, al jazeera, associated press, agence france-presse, afp, guardian, new york times, washington post, wall street journal, financial times, le monde, der spiegel
`),
);

/**
 * Organizations that news names without explaining them: international alliances and agencies, armed movements,
 * companies and media known everywhere. Collected by hand; a story that explains an organization needs no entry here.
 */
export const WORLD_BODIES: ReadonlySet<string> = new Set([
  ...WORLD_MEDIA,
  ...lines(`
nato, homeland security, european union, eu, united nations, un, african union, arab league, asean, opec, g7, g20, brics, imf, world bank, wto, unesco, unicef, unhcr, interpol, europol, nasa, cia, fbi, mi5, mi6, kgb, fsb, mossad, red cross, amnesty international, human rights watch, greenpeace, oxfam, doctors without borders, medecins sans frontieres, save the children
al qaeda, al-qaeda, al shabaab, al-shabaab, islamic state, isis, isil, hamas, hezbollah, taliban, boko haram, houthis, islamic jihad, hayat tahrir al-sham, ira, farc, wagner, kremlin, pentagon, white house, downing street, scotland yard, whitehall, elysee, bundestag, knesset
pixar, lucasfilm, getty images, blue origin, marvel, nokia, ericsson, siemens, cisco, dell, lenovo, xiaomi, bytedance, square enix, google, alphabet, facebook, meta, twitter, instagram, whatsapp, tiktok, youtube, apple, microsoft, amazon, netflix, tesla, spacex, openai, nvidia, intel, ibm, samsung, huawei, sony, nintendo, alibaba, tencent, uber, airbnb, paypal, ebay, linkedin, snapchat, reddit, spotify
boeing, airbus, lockheed martin, rolls-royce, rolls royce, general motors, ford motor, toyota, honda, nissan, hyundai, volkswagen, bmw, mercedes-benz, renault, stellantis, ryanair, easyjet, lufthansa, qantas, emirates, exxon mobil, exxonmobil, chevron, shell, bp, totalenergies, aramco, gazprom, rosneft
goldman sachs, morgan stanley, jpmorgan chase, jpmorgan, wells fargo, citigroup, hsbc, barclays, deutsche bank, credit suisse, ubs, berkshire hathaway, blackrock, johnson & johnson, pfizer, moderna, astrazeneca, walmart, tesco, aldi, lidl, ikea, nestle, unilever, coca-cola, pepsico, starbucks, mcdonald, burger king, nike, adidas, disney, walt disney, warner bros
nasdaq, dow jones, fifa, uefa, ioc, nfl, nba, nhl, mlb
fianna fail, fine gael, sinn fein, plaid cymru, bloc quebecois, likud, bjp, bharatiya janata party, aam aadmi party, african national congress, lok sabha, rajya sabha
chelsea, atletico madrid, athletic bilbao, crystal palace, nottingham forest, galatasaray, fenerbahce, boca juniors, napoli, bayer leverkusen, rb leipzig
manchester united, manchester city, real madrid, barcelona fc, bayern munich, juventus, inter milan, ac milan, paris saint-germain, liverpool fc, arsenal, tottenham, tottenham hotspur, west ham, aston villa, everton, newcastle united, celtic, rangers, borussia dortmund, ajax, benfica
`),
]);
