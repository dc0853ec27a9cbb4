/**
 * Words within or beside a name that say what it is the name of. Collected by hand from news of many countries.
 */
import { words } from './words.ts';

/** Which words at the end of a name, or before its `of`, make it a body's? */
export const BODY_HEADS = words(`
academy administration agency airline airlines airways alliance army assembly community associates association authority authorities board bank brigade broadcaster brothers bros bureau cabinet campaign caucus center centre centers centres chamber charity church clinic club
coalition college commission committee communications company co conference confederation congress consortium constabulary consulting builders contractors developers corp corporation corps council court courts customs
defenders department dept directorate division brotherhood resistance assn univ govt electric embassy energy enterprises exchange federation fellowship financial firm fleet force forces forum foundation front fund
gallery gazette gmbh group guard guild herald holdings hospital hospitals hospice infirmary hotels house inc incorporated industries initiative inquiry inspectorate institute institution insurance intelligence investments investors international
journal laboratories laboratory labs legislature league limited llc llp lobby ltd magazine marines media mercury militia ministry motors movement mutual museum navy network news newspaper newspapers
observatory office ombudsman opera orchestra order organisation organization panel parliament partners partnership party petroleum pharmaceuticals pharma plc police post postal press programme program project prosecutors publishing
railway railways records reserve resources restaurant restaurants rovers royals school schools secretariat secretariat securities senate service services society solutions squad stores studios supermarkets symphony synod systems
taskforce team technologies telecom telecommunications telegraph television theatre theater times trades treasury tribunal tribune trust tv water protection prevention enforcement union unions united university universities ventures watch watchdog works workers
administration ag sa nv spa pty bhd sports news press presse sdn berhad gmbh kg ab oy oyj asa ltda pjsc ojsc oao ooo zao fc afc cf rfc cfc sc ac athletic albion wanderers rangers hotspur chambers entertainment pictures productions records radio airlines software studio semiconductor semiconductors
nation tribe institutes departments ministries colleges councils daily chronicle examiner inquirer dispatch courier bulletin
band battalion regiment squadron platoon taskforce command shipyard shipyards mills foods brewery breweries beverages chemicals logistics mobility aerospace electronics engineering equity capital wealth advisors advisers analytics sciences therapeutics biosciences
archdiocese assurance bakery circus clothing conservancy cooperative diocese distillery dynamics ensemble equities films fitness pharmacy philharmonic realty rentals robotics savings seminary telecoms winery architects barristers solicitors jihad healthcare
`);

/** Which words are a body by themselves, capitalised: `Parliament`, `the Senate`? */
export const LONE_BODIES = words(`
parliament congress senate house commons commonwealth legislature treasury army navy pentagon kremlin knesset bundestag bundesrat duma dail seanad oireachtas diet majlis cabinet whitehall interpol europol
duma sejm riksdag storting folketing cortes rada politburo vatican stormont holyrood
`);

/** Which words, written small beside a name, say that it is a body's: `the chipmaker Nvidia`? */
export const BODY_NOUNS = words(`
agency airline airlines alliance army association authority automaker bank bookmaker brand brewer broadcaster broker brokerage builder bureau business campaigner carmaker carrier chain channel charity chipmaker church club coalition college commission committee
companies company conglomerate consortium consultancy contractor cooperative corporation council court daily department developer distributor drugmaker employer enterprise exchange faction federation firm firms foundation franchise fund gang giant government group groups
grocer hospital insurer institute institution investor jihadists label lender lobby maker manufacturer magazine marketplace clinic bursary militants militia ministry mission monitor movement museum network newspaper ngo nonprofit operator organisation organisations organization organizations outfit outlet
paper parent parliament parties partner party payroll platform processor producer prosecutor provider publication publisher railway regulator regulators reseller restaurant retailer school seller service site sect side spinoff sponsor startup store studio subsidiary supermarket supplier banker backer underwriter team telecom tabloid
theatre television radio broadcaster tank thinktank tribunal union unions university utility utilities vendor watchdog website weekly club side franchise
`);

/** Which words after a body's name are its own people and things: `WeWork employees`, `PG&E officials`? */
export const BODY_PEOPLE = words(`
employees officials official executives executive spokesman spokeswoman spokesperson shares stock customers workers staff members member chairman ceo boss chief president director founder leader leaders lawmakers mps candidates candidate
headquarters shareholders investors supporters activists fighters militants protesters subscribers users analysts economists management board factory plant store stores branch subsidiary commissioner headquarters editor correspondent reporter reporters journalists manager coach striker midfielder defender goalkeeper captain fans academy analyst economist strategist columnist skipper winger boss
`);

/** Which words at the end of a name make it a place's? */
export const PLACE_HEADS_AFTER = words(`
airport alley bazar bazaar chowk ghat marg nagar vihar area arena avenue ave barracks basin bay beach boulevard bridge bridges buildings highlands lowlands midlands borough building camp canal canyon castle cathedral cape cemetery circuit city coast county court courthouse creek crescent cliffs desert district drive dam dock docks estate
ground stand parish oasis trench steppe falls farm field fields fjord forest fort garden gardens glacier gorge green grounds gulf harbor harbour heath heights highway hill hills island islands isle isles jail junction lagoon lake lakes lane line lodge lough loch manor mall marina market memorial mosque motorway mount mountain mountains
ocean oval palace parade park parkway pass peak peninsula pier place plain plains plateau plaza point pond pool port prison province quarter quay racecourse range ranch reef region republic reservoir ridge river rd road roads rock ruins
sea shore shrine sound speedway spring springs square stadium state states station statehouse strait straits street st strip suburb temple terrace territory tower towers town township track tunnel valley velodrome village wall ward waterfall way wharf wetlands wood woods zone zoo
kingdom emirates federation territories governorate prefecture oblast voivodeship canton constituency triangle belt campus end pradesh
abbey chapel alps aquarium arcade cove crater crossing delta estuary gate interchange lighthouse marshes mill mine monastery monument moor motel orchard pyramids ranges reservation residence resort roundabout swamp terminal trail viaduct villas vineyard yard apartments
`);

/** Which heads are of a body and of the place where it is: `at the Theatre Royal`? */
export const VENUES = words(`
channel theatre theater amphitheatre amphitheater hall stadium museum hotel embassy consulate restaurant cathedral church mosque temple synagogue library arena gallery inn pub cafe mall opera
pavilion auditorium cinema casino
`);

/** Which words at the beginning of a name make it a place's: `Lake Geneva`, `Stade de France`? */
export const PLACE_HEADS_BEFORE = words(
  'lake lac mount mt port fort cape isle loch lough county co sierra cerro monte stade estadio stadio palais palacio huis schloss rue calle avenida wadi rio camp',
);

/** Which do so only before a name that is none of common words: `New Delhi`, `St Andrews`? */
export const PLACE_BEGINNINGS = words(
  'old new little great greater st saint san santa sao villa casa ponte plaza costa playa isla puerto ciudad kampung pulau bukit kuala north south east west upper lower el los las al ras tel bir kfar beit khan ain point river',
);

/** Which of them are rather the place? */
export const GROUNDS = words('stadium arena amphitheatre amphitheater hall mall cathedral temple');

/** Which bodies are called after people: `the Sushila Devi Hospital`? */
export const EPONYMOUS = words(
  'hospital school college university airport stadium foundation trust museum institute memorial library park clinic center centre award prize cup',
);

/** Which words of the compass make another place of a place? */
export const DIRECTIONS = words(
  'north south east west northern southern eastern western northeast northwest southeast southwest central upper lower greater inner outer',
);

/** Which words, written small, say that a name is a place's: `the city of Bila Tserkva`? */
export const PLACE_NOUNS = words(`
area archipelago atoll base bay borough capital city coast community county country district enclave exclave emirate farm forest gulf hamlet hill hub island islands isle kingdom lake locality metropolis mountain municipality nation neighborhood neighbourhood outpost
parish peninsula port precinct province quarter region republic resort river sea settlement site stadium state strait street suburb territory town township valley village volcano zone cities towns villages regions provinces counties districts states
airport station border estate headquarters dam prison park beach foothills mountains hills suburbs outskirts shores skies airspace waters square bridge reservoir venue desert valley coast plateau delta residence palace mansion foothill marshes slums camp crossing pub market mosque
`);

/** Which of them belong to the name before them: `Zabul province`, `Hoa Lo prison`? */
export const PLACE_TAILS = words('province district county region prison airport governorate oblast jail');

/** Which words at the end of a name make it a law's, a war's, an honour's, an event's or a thing's? They are of no cast. */
export const THING_HEADS = words(`
pipeline accord accords act acts agreement agreements affair amendment anthem award awards ball bill biennale bombing bowl budget carnival case century challenge championships championship charter code concordat constitution convention coup crisis cup day days deal debate decree derby directive doctrine
echo election elections era eve exhibition expo fair festival final finals flu formula game games holocaust index inquiry intifada jubilee law laws list lockdown loop lottery marathon massacre masters medal month night oath olympics olympic open order oscar oscars
pact parade paralympics plan playoffs policy prix prize prizes protocol protocols race recession referendum reform regatta regulation regulations renaissance report resolution revolution rights rule rules season series sessions show slam statement stakes strategy summit syndrome
test tests tour tournament treaty trial trophy variant vaccine virus war wars week weekend year scandal conditions cookies classic
affairs calendar chronicles covenant declaration dynasty epidemic expedition famine flag floods genocide insurrection invitational manifesto podcast principle principles protest protests riot riots siege truce uprising
`);

/** Which words, written small after a name, say that it is a weapon's or a vessel's: `the Oreshnik missile`? */
export const HARDWARE = words(`
missile missiles rifle rifles tank tanks jet jets aircraft airliner airliners drone drones helicopter helicopters warship frigate destroyer submarine submarines vessel ship ferry yacht rocket rockets spacecraft capsule satellite satellites telescope rover
ammunition index shells bomb bombs artillery launcher launchers howitzer howitzers fighters bomber bombers system systems pistol pistols virus vaccine vaccines variant variants strain molecule exercises drills
`);

/** Which words in the singular say that the name before them is a thing's: `the Golf car`? In the plural it is more often their maker's. */
export const THING_NOUNS = words(`
act album algorithm amendment app award book brand car cocktail comet console disease drug edition engine film gun handset laptop law machine medal model movie novel phone plane poem prize probe series smartphone software song species tablet
tournament treaty trophy truck vehicle war weapon scale syndrome show play musical podcast sitcom drama tale memoir thriller comedy documentary biography painting sculpture ship vessel boat yacht tanker ferry trawler racehorse horse awards prizes hurricane typhoon cyclone
`);

/** Which words, written small, belong to the name of a body before them: `the Wagner group`? */
export const BODY_TAILS = words('network group');

/** Which words begin the name of a body in other languages, or of a club? */
export const BODY_HEADS_BEFORE = words(`
laerskool hoerskool ecole lycee colegio universidad universite universiteit gymnasium agence banque banco banca partido parti partei societe groupe grupo compagnie deutsche credit union fc ac afc sc cf as rc real atletico inter sporting daily athletic deportivo borussia bayern dynamo dinamo lokomotiv spartak olympique racing
`);

/** Which abbreviations are of no body? */
export const PLAIN_ABBREVIATIONS = words(`
evp svp llb gpu cpu ui url html led ssl gp ipo vat gdp pil rti fir ngo ngos cpr api apis cbe dbe kbe obe mbe gnp dna rna hiv aids covid sars pc ai it hr pr vp gps usb tv cctv dvd cd sms pdf mri ct icu er ppe pin id gcse gcses ba ma phd mba md bsc lgbt lgbtq lgbtqi lgbtqia cv diy uv faq rip lol omg wifi suv ev evs atm atms vip vips asap fyi rsvp
et ot ep wtf ist usd eur gbp aud gmt bst est edt pst pdt cst cdt cet cest ist jst utc aest aedt acst acdt awst nzst nzdt am pm bc ad mph kph km kg mw gw hp rbi odi odis ufo ufos dui ied ieds icbm vr ar ml llm esg etf etfs fdi pmi cpi rpi sat gmo ok xi pow pows sp dsp acp dcp dgp igp adgp sho sdm cji dpp wmd ceos mps meps msps tds
`);

/** After which words does `of` go on with the name: `Bank of England`, `Gulf of Oman`? Bodies' heads and places' besides. */
export const OF_HEADS = words(`
bank ministry department university house chambers club embassy foundation organisation organization network forum museum zoo cathedral archives church college council court school institute academy republic kingdom union association federation confederation commission commonwealth society league board bureau chamber archdiocese diocese centre center centers museum office organisation organization
order party bishops conference congress state gulf isle isles strait straits cape bay district city town county port tower bridge battle sea hall palace duchy islands parliament assembly knights daughters sons friends fund united democratic people peoples services sons brotherhood army agency company corporation citizens survey trust times voice foundation community
sisters corps institutes departments municipality shire guild front movement alliance coalition initiative authority directorate chiefs supreme high royal national federal emirate province territory territories states principality
`);

/** After which words does `for`, `on`, `to` or `against` go on with the name: `Centre for Policy Studies`? */
export const FOR_HEADS = words(`
administration academy agency alliance association authority board bureau campaign center centre centers centres coalition college commission committee conference council department directorate foundation forum front fund group institute initiative league ministry movement network office organisation organization panel party partnership
programme program project school society survey transport trust union caucus lawyers doctors students mothers parents
`);

/** Which common nouns keep the possessive within a name: `Governor's Office`, `People's Republic`? */
export const POSSESSIVE_PARTS = words(`
people peoples women men children teachers veterans governor mayor attorney magistrate magistrates general prosecutor prosecutors king queen prince workers farmers students nurses players fishermen master masters state minister president sheriff coroner ombudsman bishop writers traders drivers lord
`);

/** Which company forms are left out of abbreviations: `PG&E` of `Pacific Gas & Electric Co.`? */
export const COMPANY_FORMS = words('co corp inc ltd plc llc company corporation limited group');

/** Which words stand before the head of such a place: `Quernby International Airport`? */
export const LOCAL_PLACES = words('international regional');

/** Which institutions are called after the town or county that they are of: `Marlock Crown Court`? Their first word is a place's. */
export const LOCAL_BODIES = words(`
council court courts police university hospital college school museum cathedral church airport district constabulary magistrate magistrates service fire health authority city county crown high municipal town borough parish state government ministry embassy zoo library
theatre festival chamber commerce business tourism board commission department education public central supreme district tidy towns general infirmary royal prison station arts university football rugby cricket cup association
`);

/** Which bodies take the possessive of a saint or a founder: `St George's Cathedral`, `King's College`? */
export const POSSESSED = words(
  'college hospital cathedral church school court courts bay cross city park hall abbey chapel university island green road street hill town',
);

/** Which names of parties are nothing but common words: `Labour`, `the Greens`? */
export const PARTY_NAMES = words(
  'labour labor greens nationals liberals conservatives tories democrats republicans gop coalition dems',
);

/** Which capitalised words are neither somebody nor a body nor a place: faiths, feasts, programmes, the net? */
export const NO_MEMBERS = words(`
rs eastern phd ph lab con constitution ind a-e test ashes god allah jesus christ bible koran quran islam christianity judaism hinduism buddhism catholicism internet web wi-fi earth covid coronavirus obamacare trumpcare medicare medicaid brexit christmas easter ramadan eid diwali hanukkah passover thanksgiving halloween lent
el-nino ii iii viii arabic mvp inc llc celsius fahrenheit era autoplay bitcoin android windows olympics olympic paralympics holocaust nobel oscar oscars grammy grammys emmy emmys bafta baftas pulitzer renaissance victorian tudor edwardian mr mrs ms dr sir okay yes no
`);

/** Which words before a name make a storm of it: `Hurricane Katrina`? */
export const STORMS = words('hurricane typhoon cyclone storm tropical');

/** Who makes a show, and no body: `Zabelix creator Ann Oake`? */
export const WORK_MAKERS = words('creator showrunner');

/** Which words behind a surname are somebody's, and no body's: `the Obama administration`? */
export const OF_SOMEBODY = words(
  'administration regime presidency era family campaign government cabinet doctrine premiership years brothers sisters',
);

/** Which nouns before `of` say what a place is: `the port city of Bari`? */
export const SETTLEMENTS = words(
  'city cities town towns village villages capital province state region district port island county republic kingdom country suburb hamlet municipality territory emirate resort enclave neighbourhood neighborhood borough',
);

/** Which words before a number or a letter name a road, a part or a grade: `Interstate 10`, `Group A`? */
export const NUMBERED = words(
  'interstate highway route road section article chapter phase type level title room gate flight channel category group class grade stage line day part act page apartment suite unit block bloc extension appendix figure table terminal platform junction exit path pool lot item question step round week game match series',
);

/** By which last words alone is a club called: `City went in front`? */
export const CLUB_WORDS = words(
  'city united rovers athletic albion wanderers town county rangers celtic hotspur forest villa palace wednesday argyle orient sharks lions tigers bulls kings giants warriors',
);

/** Which heads of bodies are left out, so that the founder's name is the body's: `Wikimedia`? */
export const FOUNDED = words(
  'foundation inc corp corporation ltd llc plc group holdings gmbh technologies pharmaceuticals studios',
);

/** Which bodies have parts with a name of their own: the Air Force's Space Command? */
export const DIVIDED = words('department ministry force army university council');

/** Which articles of other languages begin a name, and are left out: `Der Spiegel`? */
export const FOREIGN_ARTICLES = words('der die das le la les el los il al');

/** Which heads may have the place behind them within the name: `Imperial College London`? */
export const WITH_PLACE = words('college university school institute academy museum international hospital');

/** Which makers' names stand before those of their cars? */
export const CARS = words(
  'ford toyota honda nissan bmw audi mercedes tesla chevrolet volkswagen hyundai kia mazda jeep renault peugeot citroen fiat vauxhall volvo subaru suzuki mitsubishi lexus porsche dodge land skoda saab opel',
);

/** Which firms and schools have the name of their town before them: `a Cebu firm`? */
export const LOCAL = words(
  'firm company startup school hospital newspaper church restaurant brewery charity court hotel pub',
);

/** Behind which prepositions and verbs does a common word with a capital name a body: `of Target`? */
export const BEFORE_BARE = words(
  'of at by from with for to and as than against told in run join joined left bought sued like',
);

/** Which common words have capitals and name none? */
export const NEVER_BARE = words(
  'black white brown indigenous native deaf earth god heaven hell internet web mum dad mom mother father nature state budget spring fall summer winter sunday north south east west',
);

/** Which streets have numbers: `10 Downing Street`? */
export const STREETS = words('street st road avenue lane square drive close terrace');

/** Which words before `of` make no other place: `the City of Aurora`? */
export const CITY_OF = words('city town village state republic borough kingdom commonwealth');

/** Which prepositions join a town to its water: `Cleeve-on-Sands`? */
export const ON_WATER = words('on upon sur under le en by in');

/** Which words may be left out of a well-known company’s name: `Emirates Airline`? */
export const CARRIERS = words('airline airlines airways holdings motor motors bank');

/** Which regions are also called so without their nationality: `the Scottish Highlands`? */
export const REGIONS_OF_NATIONS = words('highlands lowlands midlands');

/** After which words does a number belong to the name: `Radio 1`? */
export const CHANNELS = words('radio channel bbc');

/** With which words does the name of a body end that every nation has: `the Mexican Red Cross`? */
export const OF_NATIONS = words('cross crescent');

/** Which adjectives say which party leads a body: `the Republican House`? */
export const OF_PARTY = words('republican democratic conservative socialist');

/** Which nouns for land show that the name before them is a place? Not `area` and `site`, which a company may have. */
export const LAND = words(
  'areas camp camps county counties district districts island islands neighborhood neighborhoods neighbourhood neighbourhoods province provinces region regions suburb suburbs valley village villages',
);

/** Which nouns show that the name before them is a paper’s or a magazine’s: `Panorama magazine`? */
export const PRESS = words('magazine newspaper');

/** Which letters stand before the name of a prison or an air base? */
export const OF_PLACES = words('hmp raf');

/** Which words after the name of a place do not make it another place: `Quern City`? */
export const GENERAL = words('city prison state island square');

/** Which words make it another place only if the place is well known? Miami and Miami County are two places. */
export const COUNTIES = words('county district parish township');

/** Which areas belong to the name before an officer’s title: `Quern County Commissioner`? */
export const LOCAL_AREAS = words('county parish township borough');
