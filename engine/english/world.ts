/**
 * The world's countries and other places that no story explains. Countries are the members and observers of the United
 * Nations and a few more that news treats as such; their capitals also stand for their governments. Regions and cities:
 * the larger ones of countries whose news is in English, and those that are named without their country.
 */
import { phrases } from './event-words.ts';
import { words } from './words.ts';

/** Forms that mean the same country, city, party or body; the first one is the name. */
export const FORMS: readonly (readonly string[])[] = [
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
  ['gaza strip', 'gaza'],
  ['kyiv', 'kiev'],
  ['new york city', 'nyc'],
  ['federal reserve', 'fed'],
  ['conservative party', 'tories'],
  ['liberal democrats', 'lib dems'],
  ['republican party', 'gop'],
  ['democrats', 'dems'],
];

/** Names of one word and more, folded, in alphabetical order, which packs best. */
export const PLACES: ReadonlySet<string> = new Set([
  ...phrases(`
aberdeen, abidjan, abu dhabi, abuja, accra, addis ababa, adelaide, aden, afghanistan, africa, ahmedabad, alabama, alaska, albania, alberta, albuquerque, aleppo, algeria, algiers, almaty, america, amman, amsterdam,
anaheim, anchorage, andhra pradesh, andorra, angola, ankara, antananarivo, antarctica, antigua, antwerp, appalachia, arctic, argentina, arizona, arkansas, armenia, ashgabat, asia, asmara, assam, astana, asuncion,
athens, atlanta, atlantic, atlantic ocean, auckland, austin, australia, austria, avdiivka, azerbaijan, baghdad, bahamas, bahrain, bakhmut, baku, bali, balkans, balochistan, baltimore, bamako, bangalore, bangkok,
bangladesh, barbados, barcelona, basque country, basra, baton rouge, bavaria, bay area, beijing, beirut, belarus, belfast, belgium, belgorod, belgrade, belize, bengaluru, benghazi, benin, berkeley, berlin, bermuda,
bern, bhutan, bible belt, bihar, birmingham, bishkek, bogota, bolivia, bosnia, bosnia and herzegovina, boston, botswana, boulder, brasilia, bratislava, brazil, brazzaville, bridgetown, brighton, brisbane, bristol,
britain, british columbia, bronx, brooklyn, brunei, brussels, bucharest, budapest, buenos aires, buffalo, bulawayo, bulgaria, burkina faso, burma, burundi, busan, cairo, calgary, california, cambodia, cambridge,
cameroon, canada, canberra, cape town, cape verde, capitol, capitol hill, caracas, cardiff, caribbean, carolina, carolinas, casablanca, catalonia, caucasus, cebu, central african republic, central america,
central asia, chad, chechnya, chennai, chhattisgarh, chicago, chile, china, chisinau, chongqing, cincinnati, cleveland, cologne, colombia, colombo, colorado, colorado springs, comoros, conakry, congo, connecticut,
copenhagen, cork, cornwall, corpus christi, costa rica, cote divoire, crimea, croatia, cuba, cyprus, czech republic, czechia, czechoslovakia, daegu, daejeon, dakar, dallas, damascus, dar es salaam, darfur, darwin,
davao, dc, delaware, delhi, denmark, denver, detroit, devon, dhaka, djibouti, dodoma, doha, dominica, dominican republic, donbas, donetsk, dprk, drc, dubai, dublin, dundee, durban, dushanbe, east africa, east asia,
east coast, east timor, eastern cape, eastern europe, ecuador, edinburgh, edmonton, egypt, el paso, el salvador, england, erbil, eritrea, essex, estonia, eswatini, ethiopia, europe, far east, fiji, finland, flanders,
florence, florida, fort lauderdale, fort worth, france, frankfurt, freetown, fresno, fukushima, gabon, gaborone, galway, gambia, ganymede, gauteng, gaza, gaza strip, gdansk, geneva, georgia, germany, ghana, gibraltar,
glasgow, goa, golan heights, goma, gothenburg, great britain, greece, greenland, grenada, grozny, guadalajara, guam, guangdong, guangzhou, guatemala, guatemala city, guinea, gujarat, gulf, gulf coast, guyana, gwangju,
hague, haifa, haiti, halifax, hamburg, hanoi, harare, haryana, havana, hawaii, hebron, helsinki, herat, herzegovina, hiroshima, ho chi minh city, hobart, holland, hollywood, holy land, homs, honduras, hong kong,
honolulu, horn of africa, houston, hubei, hunan, hungary, hyderabad, ibadan, iceland, idaho, idlib, illinois, incheon, india, indian ocean, indiana, indo-pacific, indonesia, iowa, iran, iraq, ireland, islamabad,
israel, istanbul, italy, ivory coast, izmir, jacksonville, jaipur, jakarta, jamaica, japan, jeddah, jenin, jersey city, jerusalem, jharkhand, johannesburg, jordan, juba, jupiter, kabul, kampala, kandahar, kano, kansas,
kansas city, karachi, karnataka, kashmir, kathmandu, kazakhstan, kent, kentucky, kenya, kerala, khan younis, kharkiv, khartoum, kherson, khyber pakhtunkhwa, kiev, kigali, kingston, kinshasa, kiribati, kolkata, kosovo,
krakow, ksa, kuala lumpur, kumasi, kurdistan, kursk, kuwait, kuwait city, kwazulu-natal, kyiv, kyoto, kyrgyzstan, kzn, la paz, labrador, lagos, lahore, lancashire, laos, las vegas, latin america, latvia, lebanon,
leeds, leicester, lesotho, liberia, libreville, libya, liechtenstein, lilongwe, lima, limerick, limpopo, lisbon, lithuania, liverpool, ljubljana, lome, london, long beach, los angeles, louisiana, louisville, luanda,
lucknow, luhansk, lusaka, luxembourg, luzon, lviv, lyon, macau, macedonia, madagascar, madhya pradesh, madrid, maharashtra, maine, malawi, malaysia, maldives, mali, malta, managua, manama, manchester, mandalay,
manhattan, manila, manitoba, maputo, mariupol, mars, marseille, maryland, maseru, massachusetts, mauritania, mauritius, mecca, medellin, mediterranean, melbourne, memphis, merseyside, mexico, mexico city, miami,
michigan, micronesia, middle east, midwest, milan, milky way, milwaukee, mindanao, minneapolis, minnesota, minsk, mississippi, missouri, mogadishu, moldova, mombasa, monaco, mongolia, monrovia, montana, montenegro,
montevideo, montreal, morocco, moscow, mosul, mozambique, mumbai, munich, muscat, myanmar, nablus, nairobi, namibia, naples, nashville, nassau, nauru, ndjamena, nebraska, nepal, neptune, netherlands, nevada,
new brunswick, new delhi, new england, new hampshire, new jersey, new mexico, new orleans, new south wales, new york, new york city, new york state, new zealand, newark, newcastle, newfoundland, niamey, nicaragua,
nice, nicosia, niger, nigeria, norfolk, north africa, north america, north atlantic, north carolina, north dakota, north korea, north macedonia, northern ireland, northern territory, norway, nottingham, nouakchott,
nova scotia, nsw, nunavut, nz, oakland, odesa, odessa, odisha, ohio, okinawa, oklahoma, oklahoma city, old city, omaha, oman, ontario, oregon, orlando, osaka, oslo, ottawa, ouagadougou, oxford, ozarks, pacific,
pacific ocean, pakistan, palau, palawan, palestine, palm beach, panama, panama city, panhandle, papua new guinea, paraguay, paramaribo, paris, peking, penang, pennsylvania, peoples republic of china, perth, peru,
peshawar, philadelphia, philippines, phnom penh, phoenix, pittsburgh, plymouth, png, podgorica, poland, port au prince, port moresby, port of spain, port-au-prince, portland, porto, portugal, prague, prc, pretoria,
pristina, puerto rico, pune, punjab, putrajaya, pyongyang, qatar, quebec, queens, queensland, quetta, quito, rabat, rafah, rajasthan, raleigh, ramallah, raqqa, reykjavik, rhode island, richmond, riga, rio de janeiro,
riyadh, romania, rome, rotterdam, russia, rust belt, rwanda, sabah, sacramento, sahel, salt lake city, samoa, san antonio, san diego, san francisco, san jose, san salvador, sanaa, santiago, sao paulo, sarajevo,
sarawak, saskatchewan, saturn, saudi arabia, saxony, scandinavia, scotland, seattle, senegal, seoul, serbia, sevastopol, seville, seychelles, shanghai, sheffield, shenzhen, siberia, sichuan, sicily, sierra leone,
silicon valley, sinai, sindh, singapore, skopje, slovakia, slovenia, sochi, sofia, solar system, somalia, somaliland, south africa, south america, south asia, south atlantic, south australia, south carolina,
south dakota, south korea, south sudan, southeast asia, southern africa, soviet union, soweto, spain, sri lanka, srinagar, st kitts and nevis, st louis, st lucia, st paul, st petersburg, staten island, stockholm,
strasbourg, sudan, suffolk, sumatra, sun belt, suriname, surrey, sussex, suva, swansea, swaziland, sweden, switzerland, sydney, syria, taipei, taiwan, tajikistan, tallinn, tamil nadu, tampa, tanzania, tashkent,
tasmania, tbilisi, tegucigalpa, tehran, tel aviv, telangana, tennessee, texas, thailand, the hague, thimphu, tianjin, tibet, tigray, tijuana, timor-leste, tirana, tobago, togo, tokyo, tonga, toronto, toulouse,
trinidad, trinidad and tobago, tripoli, tucson, tulsa, tunis, tunisia, turin, turkey, turkiye, turkmenistan, tuvalu, uae, uganda, uk, ukraine, ulaanbaatar, ulster, united arab emirates, united kingdom, united states,
united states of america, uranus, uruguay, us, usa, ussr, utah, uttar pradesh, uzbekistan, valencia, valletta, vancouver, vanuatu, vatican city, vegas, venezuela, venice, vermont, victoria, vienna, vientiane, vietnam,
vilnius, virginia, vladivostok, wales, wall street, warsaw, washington, washington dc, wellington, west africa, west bank, west bengal, west coast, west virginia, western australia, western cape, western europe,
wichita, windhoek, winnipeg, wisconsin, wuhan, wyoming, xinjiang, yamoussoukro, yangon, yaounde, yemen, yerevan, yorkshire, yugoslavia, yukon, zagreb, zaire, zambia, zaporizhzhia, zimbabwe, zurich
`),
]);

/** Which short forms of states are used after a town's name and a comma? */
export const STATE_SHORT_FORMS: ReadonlyMap<string, string> = new Map(
  phrases(`
ala alabama, ariz arizona, ark arkansas, calif california, colo colorado, conn connecticut, del delaware, fla florida, ga georgia, ill illinois, ind indiana, kan kansas, ky kentucky, la louisiana, md maryland, mass massachusetts, mich michigan, minn minnesota, miss mississippi, mo missouri, mont montana, neb nebraska, nev nevada, okla oklahoma, ore oregon, pa pennsylvania, tenn tennessee, tex texas, va virginia, vt vermont, wash washington, wis wisconsin, wyo wyoming, ont ontario, nc north carolina, sc south carolina, nd north dakota, sd south dakota, ny new york, nj new jersey, nm new mexico, nh new hampshire, ri rhode island, wva west virginia,
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
  phrases(`
reuters, bloomberg, bbc, cnn, nbc, cbs, abc, fox news, sky news, al jazeera, associated press, agence france-presse, afp, guardian, new york times, washington post, wall street journal, financial times, le monde, der spiegel
`),
);

/**
 * Organizations that news names without explaining them: international alliances and agencies, armed movements,
 * companies and media known everywhere. Collected by hand; a story that explains an organization needs no entry here.
 */
export const WORLD_BODIES: ReadonlySet<string> = new Set([
  ...WORLD_MEDIA,
  ...phrases(`
aam aadmi party, ac milan, adidas, african national congress, african union, airbnb, airbus, ajax, al qaeda, al shabaab, al-qaeda, al-shabaab, aldi, alibaba, alphabet, amazon, amnesty international, apple, arab league, aramco, arsenal,
asean, aston villa, astrazeneca, athletic bilbao, atletico madrid, barcelona fc, barclays, bayer leverkusen, bayern munich, benfica, berkshire hathaway, bharatiya janata party, bjp, blackrock, bloc quebecois, blue origin, bmw, boca juniors,
boeing, boko haram, borussia dortmund, bp, brics, bundestag, burger king, bytedance, celtic, chelsea, chevron, cia, cisco, citigroup, coca-cola, credit suisse, crystal palace, dell, deutsche bank, disney, doctors without borders, dow jones,
downing street, easyjet, ebay, elysee, emirates, ericsson, eu, european union, europol, everton, exxon mobil, exxonmobil, facebook, farc, fbi, fenerbahce, fianna fail, fifa, fine gael, ford motor, fsb, g20, g7, galatasaray, gazprom,
general motors, getty images, goldman sachs, google, greenpeace, hamas, hayat tahrir al-sham, hezbollah, homeland security, honda, houthis, hsbc, huawei, human rights watch, hyundai, ibm, ikea, imf, instagram, intel, inter milan, interpol,
ioc, ira, isil, isis, islamic jihad, islamic state, johnson & johnson, jpmorgan, jpmorgan chase, juventus, kgb, knesset, kremlin, lenovo, lidl, likud, linkedin, liverpool fc, lockheed martin, lok sabha, lucasfilm, lufthansa, manchester city,
manchester united, marvel, mcdonald, medecins sans frontieres, mercedes-benz, meta, mi5, mi6, microsoft, mlb, moderna, morgan stanley, mossad, napoli, nasa, nasdaq, nato, nba, nestle, netflix, newcastle united, nfl, nhl, nike, nintendo,
nissan, nokia, nottingham forest, nvidia, opec, openai, oxfam, paris saint-germain, paypal, pentagon, pepsico, pfizer, pixar, plaid cymru, qantas, rajya sabha, rangers, rb leipzig, real madrid, red cross, reddit, renault, rolls royce,
rolls-royce, rosneft, ryanair, samsung, save the children, scotland yard, shell, siemens, sinn fein, snapchat, sony, spacex, spotify, square enix, starbucks, stellantis, taliban, tencent, tesco, tesla, tiktok, totalenergies, tottenham,
tottenham hotspur, toyota, twitter, uber, ubs, uefa, un, unesco, unhcr, unicef, unilever, united nations, volkswagen, wagner, walmart, walt disney, warner bros, wells fargo, west ham, whatsapp, white house, whitehall, world bank, wto,
xiaomi, youtube
`),
]);
