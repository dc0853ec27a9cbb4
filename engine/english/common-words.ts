/**
 * The common words of English in news, besides those of `ordinary.ts`. Counted in news text of many kinds, and included
 * if they are written more often in lower case than with a capital; words of the same subjects were added by hand. The
 * list has stems: `isCommonWord` removes their endings.
 */
import { ORDINARY, SMALL_WORDS } from './ordinary.ts';
import { words } from './words.ts';

const STEMS = words(`
freedom ability able absence absolute abuse academic academy access accomplished accordingly account accountant accurate ache achieve acquire
acquisition acre activated active activist activity actor actress actually adapt addition additional address adjust administration administrator
admire admit admittedly adopt adoption ads adult advance advantage adventure advert advertise advice advise advisor advocate aerial affair affected
afford afternoon agency agenda agent aggression aggressive aimed aims aircraft airline airport alarm album alcohol alert alike alive allegation allege
allegedly allow alternative amazing ambassador ambitious ambulance amendment ammunition amnesty amount analyst ancestor ancient anger angle angry
animal ankle anniversary announcement annual anonymous anthem anti antibiotic anticipated anxiety anybody apartment apologise apologize apology app
apparently appeal appearance applaud apply appoint apprentice approach appropriate approval approved architect architecture archive arena argue
argument arrangement arrest arrow arson art article artificial artist ashore aside assault assess assessment asset assigned assist assistance
associate assumption assure astonish astronaut asylum athlete atmosphere attached attempt attended attention attitude attorney auction audience audit
auditor aunt author authority auto available avalanche avenue average avoid award aware awareness awful baby background backstage bacteria bag bail
bailout bake balance ballot banana band bankruptcy bar barely bargain barn barrel barrister base baseball basic basically basis basket basketball bath
batter battery battle beach bean bear beard beast beat beaten beautiful became bedroom bee beef began begun behalf behave behavior behaviour belief
bell belong belt bench benchmark beneficiary benefit betray betting bible bicycle bid bike billionaire biologist biology bipartisan bird birth
birthday bishop bit bite bizarre blame blanket blaze blind blockade blog blood bloody bloom board boat body boil bomb bond bonus book boom boost boot
border born borrow boss bottle bottom bought boundary bowl box boy boycott brain brand brave bread breakfast breakthrough breast breath breathe breed
brewer brick bride bridge brief broad broadcast broke broken brother brought brutal bubble bug built bulldozer bullet bully bumper bundle burden
burglar burn bury bus bush business businessman businessmen businesswoman busy button buzz cab cabin cabinet cable cafe cage cake calculate calm
camera camp campaign canceled cancer candle cannabis capability capacity captain caption captive capture car carbon cardinal care careful cargo carpet
carrier carry carve cash casino cast casualty catastrophic catch category cathedral caught cautioned cautious ceasefire ceiling celebrate celebrity
cell cellphone cement cemetery census cent central centre ceremony certain chain chairman challenge chamber champion chancellor chao chapter character
charge charity charm chart chase chat cheap check chef chemical chest chicken childhood chip chocolate choice choir cholera choose chose chronic
church cinema circle circuit circumstance cited citing civilian classic classified classroom clay clean clear cleric clerk client cliff climate climb
clinch clinic clinical clock closure clothe cloud club clue co coach coal coalition coast coastal code coffee coin collapse colleague collected
collecting collective colony color column columnist combat combination combine comedian comedy comet comfort comfortable commander comment commercial
commit commitment commodity communication commuter companion company compare compensation compete competition complain complaint complete complex
complicated component comprehensive compromise computer comrade conceal concept concert concession concluded concrete condition conduct confess
confession confidence confident confirm conflict confront congregation connect connection conquer conscience consensus consequence consequently
conservation conservative consider consist conspiracy constable constituency constituent constitution constitutional construction consult consultant
consumer content contest context continent contract contractor contrast contributed control convention conversation convicted conviction convince cook
cool coordinator cop copy coral core coronavirus coroner corp corporate corporation correct correctional correspondent corridor corrupt corruption
cost cottage cotton cough counsel counsellor count countless coup couple courage courier course courtroom cousin coverage cow crack craft crane crash
crater crawl crazy create creation creative creativity creature credible creditor crew cricket crime criminal critical criticism criticized crop
crossing crowd crucial crude cruel cruise cry cues cuisine culture cup cure curfew curious currency current curriculum curtain curve custody custom
cyber cyclist cyclone dad dairy dam damage dancer dangerous dark date daughter deadline deadlock dear debris debut decade decent deck decline decorate
dedicated deep deer defeat defect defendant defensive deficit definitely degree delay delegate delegation deliberate delicious delighted deliver
delivery democracy democrat demolish demonstrated dense dentist departure depend deployed deport deposit depot depression deputy derby descend
describe desert deserve design desire desk desperate destination destroy destruction detail detain detainee detected detective determine deterrent
devastated devastating develop development device diabete diagnosed diagnosis dialogue diamond diary dictator die diesel diet difference different
difficult digital dignity dilemma dine dinner dinosaur diocese dip diplomatic direct direction director disability disabled disagree disappear
disappoint disaster discharge discipline discount discover discovery discussion disease dish disk dismiss dismissal display dispute distant distribute
district disturb dive diversity divide divorce dock doctor document dog doll dolphin domain domestic dominate donate donation done donor doom dose
double doubt download dozen drag drain drama dramatic dramatically draw drawn dream dress drew drift drink drive driven drone drought drove drown drug
drum dry duck duke dump duo duration dust duty eager eagle ear earlier earn ease easier easily eastbound easy eat echo economist ecosystem edit
edition editor educate education effect effective efficient egg eighty either elaborate elderly elected electoral electric electricity electronic
elegant element elephant elevated eligible eliminate elite email embarrass embrace emerged emerging emission emotion emotional emperor empire employ
employee employment empty enable encounter encouraged endorse endure enemy enforcement engage engagement engine engineering enjoy enormous ensure
entered entering enterprise entertainment enthusiasm entire entitled entity entrance entry environment envoy epic epidemic episode equal equality
equipment equity era error escape escort especially essay essential establish estate estimate ethic ethnic evacuate evacuation event eventually
everybody evict evidently evil evolution evolved exact exam examination examine example excellent exception excess exchange excite exclude excuse
execute executive exempt exercise exhaust exhibition exile exist exit exotic expansion expectation expel expenditure expense expensive experience
experiment expertise expire explanation explicitly explode exploration explore explosive exposed exposure express expulsion extend extensive extent
external extra extract extradition extraordinary extreme fabric fabulous facility faction factor fade failure faint fair fairy faith fake false fame
familiar famine famous fan fantasy fare farm fascinating fashion fat fatal fatality fate fault favor favorite favour favourite feast feature federal
fee feel feet fell fellow felt female fence ferry festival fetch fever fiction field fierce figure filed fill film filmmaker filter financial
financing fine finish firefighter firework firm fiscal fisherman fishermen fishery fishing fit fix flag flame flash flavor fled flee flexible flight
flip float flood floor flour flow fluid focus fog fold folk food foot footage football forbid forecast forestry forever forget forgive form formal
format formation formula fortnight fortunately fortune fossil foster foul foundation fourth fraction fragile fragment frame framework franc franchise
frankly fraud freeze freight frequency frequently friction friend frighten fruit frustrate frustration fuel fully fun function fundraising funeral
fungus funny furious furniture fury gain gallery gambling game gang gap garage garden garlic gasoline gate gathered gathering gaze gear gender gene
generate generation generous genetic genocide gentle gentleman genuine gesture ghost giant gift girl girlfriend glacier glad glass glimpse global
glorious glory glove goal goalkeeper goat golf gone gonna gorgeous gospel gossip governance governor grab grace grade gradual graduate grain gran
grand grandchild grandchildren grandfather grandma grandmother grandson granted graphic grass grateful grave gravity graze greatest greet grenade grew
grid grief grip grocery gross ground grown guarantee guess guest guidance guideline guilt guilty guitar guy gym habit hail hair hammer handball
handful handle happen happy harbour hardware harm harsh harvest hate hatred haven hazard headache headline headquarter heal healthcare heard heaven
heavily heir helicopter hell herb herd heritage hero heroin herself hesitate hide highest highlight highway hike hint hip hire historian historic
history hobby hockey holiday holy homeless homeowner honest honey honour hook hopefully horizon horrible horror horse hospital hostage hostel hostile
hotel hug humanitarian humble humidity humour hunger hunter hurdle hurt husband hut hydrogen hygiene ice iconic ideal identical identify identity
ideology ignorance illegal illness illustrate image imagine immediate immigrant immigration immune impeachment implement implication importance
impossible impress impression impressive imprison improve inappropriate inbox incentive inch incident include inclusive income inconsistent
incorporate increase incredible incredibly incumbent independence index indicate indicator indictment indigenous individual industry infant infect
infection infer inflation inflict information informed infrastructure inhabitant inherit initial initiative inject injection injured injury inmate inn
innocent innovation innovative input inquest inquiry insight inspect inspection inspector inspire install installation instance instruct instrument
insult insurance integrate intellectual intelligent intended intense intent intention inter interestingly internal internet interpretation intervene
intervention intra introduced invent inventor inventory invest investigate investigation investigator investment investor invitation invite involved
involvement involving ironically irrigation island isolate isolation item ivory jacket jail jean jersey jet jewel jewellery joke journalism journalist
journey joy judgment judicial judiciary juice jump junior juror jury keen kept kick kidnap kidney kids kilometer kilometre kingdom kiss kit kitchen
knee knew knife knock knowledge laboratory lake lamb landfall landlord landmark landscape landslide lane laptop laser latter laugh lawn lawsuit lawyer
lay layout lazy leadership leaf leaflet league lean leap lease leather lecture led leg legacy legend legislation legislative legislator legislature
legitimate leisure lemon lend lens lesson leverage liable liberal liberation liberty librarian library licence license lie lieutenant lifestyle
lifetime lightning lineup linger linked lion liquid listen lit literally literary literature litre livestock loan lobby lobbyist located location loch
lock lodge log logic lone longest lord lorry lottery loud lounge love lowest luckily lucky lunch lung luxurious luxury machine magazine magic
magistrate mail mainland maintain majority malaria male manage management mandate manifesto manipulate mankind mansion manual manufacture map marathon
marble margin marine marketplace marriage marry mask massacre mast match mate material math mathematics matter maximum mayor meal meant measle measure
meat mechanic mechanical medal medical medicine medium melt membership memo memoir memorable memorial memory mental mention menu merchant mercy mere
merge merit mess metal method metre microphone mid midday midfielder midnight migrant migrate mild mile militant militia milk mill mind mine mineral
minimum minor minute miracle mirror misery misleading missile mistake mix mob mobile mode model moderate modern modest molecule momentum monarch
monetary monitor monk monkey monsoon mood moon mortgage mosque motion motive motor motorcycle motorist motorway mound mount mountain mourn mouse mouth
movement movie mph mud multi multiple mum municipal murder muscle museum mushroom music musical musician mutual myself mysterious mystery myth naked
name narrow nasty nationwide native natural nature navigate necessary necessity neck needle negative neglect negotiation neighbor neighborhood
neighbour nephew nerve nervous nest net network neutral neutrality newborn newspaper nice nightclub nightmare ninety noise nomination nominee non
nonsense normal northbound northwest nose notably notice notorious novel novelist nowhere numerous nurse nursery nut nutrition oath obesity obey
obituary object objection objective obligation observe obstacle obtained obvious occasion occasionally occupant occupation occupy occurred ocean odd
offence offend offense offensive ongoing onion online opera operating operation operational operator opponent opportunity oppose optimism optimistic
option oral orbit orchestra ordeal organ organic organiser organization organized organizer original orphan ought outbreak outcome outfit outlet
outline outlook output outrage outskirt outstanding oven overall overcome overhaul oversea oversee overtime overview overwhelm owe oxygen pace pack
package pad paid paint pair palace pale palm pandemic panel panic parade paragraph parent parish parking parliament parliamentary parole part partial
participant participate particle particular partner partnership pass passage passenger passion passionate passport pastor patch patent path patience
patient pattern pause pavement peak pen penalty pending pension pepper perceive percent percentage perception perfect perform performance perhap
period permanent permission permit persist persistent personal personality personnel perspective persuade petition phase philosopher philosophy phone
photograph physical physician physicist piano pick picnic piece pig pile pill pillow pilot pin pine pink pioneer pipe pirate pistol pit pitch pizza
plague plain plaintiff plane planet plant plastic plate platform playground plea plead pleasant pleasure plenty plot plucky plug plus pocket poem poet
poetry poison pole politician pollution pool poor pop pope popular population pork portable portion portrait pose position positive possess possession
possibility possibly postpone potato potential poverty powder powerful practice praise pray pre preach precise predecessor predict prefer pregnancy
pregnant prejudice preliminary premier premiere premises premium prepare presence present presentation preserve preside presidency presidential
prestigious presumably presume pretend pretty prevail prevent prevention previous pride priest primarily primary prince princess principal principle
print prior priority prison privacy private privilege prize pro probation probe procedure proceed produce product production productive profession
professional professor profile profit profitable profound progress prohibit project prolonged prominent promote promotion prompt prone pronounce proof
propaganda proper proposal proposed prosecute prosecution prosecutor prospect prosperity protective protector protein protocol prototype proud prove
proven provide province provision provoke psychologist psychology publication publicity publish pump punch punish punishment pupil purchase pursue
pursuit qualification qualify quality quarrel quarter quarterback queen quest queue quit quo quota rabbit race racism racist radical radio rage raid
rail railway rain rainfall ran random range rank ransom rape rapid rare rate ratio raw reach reaction reality realize reason rebellion rebuild receive
recession recipe recipient reckless recognition recognize recommend recommendation record recovery recruit recruitment recycle redesigned reduce
reduction referee referendum referred referring reflect reflection reform refrain refuge refugee refund refusal refused refusing regard regardless
regime regiment register regret regular regulate regulation regulator rehearsal reign related relationship relative relax release relegate relevant
reliable relief reluctant rely remark remarkable remarkably remedy remind remote remove rent repair repay repeal replace replacement represent
representation representative reproduce reputation require requirement research resemble reserve reservoir reshuffle residence resident residential
resign resignation resist resistance resolution resolve resort resource respect respective respond responsibility responsible restaurant restore
restrict restriction resume retail retain retire retirement retreat reusable reveal revelation revenge revenue reverse revise revival revolt
revolution reward rhetoric rhythm rice rich ride ridiculous rifle ring riot rip ripe rival river roar rob robbery robot rock rocket roll romance
romantic roof room root rope rotten rough rout route routine rover row royal rub rubbish rugby ruin rumour runway rural rush sack sacred sacrifice sad
sail sailor saint salad salary salmon salt salute sample sand sandwich sang sanitation sat satellite sausage scale scandal scare scarf scatter scene
schedule scheme scholar scholarship schoolboy schoolgirl science scientific scientist scope score scramble scrap screen scrutiny sculpture seal search
secure seemingly segment selection semi semifinal senator sensation sense sensible sensitive sensor sentence sergeant sermon servant sery settle
settlement seventy severe sex sexual shade shadow shake shallow shame shape shareholder shark sheep shell shelter sheriff shift shirt shock shoe shoot
shop shopkeeper shore shortage shot shout showcase shown shrink shrug shy sibling sick siege sigh signal significant silence silent silly silver
simple simultaneously singer singing sink siren sister sixty skating skeptical ski skill skin skip skull slap slaughter slave slavery sleep slice
slide slightly slim slip slogan slope slot slow slump smart smell smile smoke smooth smuggle snake snap snow soap soar soccer socialist society sock
soft software soil solar sold soldier sole solicitor solid solidarity solo solution solve somewhat son song sophisticated sorry sort sought soul sound
soup southbound sovereign sovereignty space spacecraft span spare spark species specific specifically spectacle spectacular spectator speculate
speculation speed spell spent spice spill spin spirit spiritual spite splash split sponsor spoon sport spot spouse spray spread spring sprint spur spy
squad square squeeze stab stability stable stack stadium stake stall stamp standard standoff startup starve statesman station statistic statue status
steadily steal steam steel steep steer stem step sterling stern steward stick stimulate stir stitch stock stolen stomach stone stood storage store
storey storm straight strain strand strange strategy straw streak stream strength stress stretch string strip strive stroke struck structural
structure struggle stuck student studio stuff stumble stun stupid style sub subject submarine submission submit subscription subsequent subsidiary
subsidy substance substantial substitute suburb suburban subway succeed success successful succession successor sue suffer sufficient sugar suggestion
suicide suit suitable sum summon sun sunny sunset super superb superintendent superior superstar supplier supply suppose supreme surf surface surgeon
surgery surprisingly surrender surround surveillance surveyor survive survivor suspect suspend suspension suspicion suspicious sustain sustainable
swallow swap swear sweat sweep sweet swell swept swim swing sword symbol sympathy symptom syndicate syndrome synod system table tackle tactic tactical
tail tale talent tall tally tangible tap tape tariff taste tavern taxi taxpayer tea teach teammate tear tech technical technology teen teenage
telephone television temperature temple tempo temporary temptation tenant tend tennis tension tent terminal terrain terrible terrific terrify terror
terrorism terrorist testify testimony text textbook texture theatre theft theme theoretically theory therapist therapy thick thief thieve thin
thorough thought thoughtful thread thrill thrive throat throne throw thumb thunder thunderstorm tide tidy tied tiger tight timber tin tiny tip tire
tissue title tobacco toilet toll tomato ton tone tongue tonne tool tooth topic torch tornado torture tough tour tourism tourist tournament tower toxic
toy trace track tradition traditional traffic tragedy tragic trail trainer training trait tram transaction transcript transfer transform transit
transition transmission transparency transplant transport trauma treasure treat treatment tree tremendous trend tribal tribe tribunal tribute trick
trigger triple triumph trophy tropical trouble truck true truly trust trustee truth tsunami tube tumour tunnel turbine turbulent turmoil turnout
turnover tutor tweet twin twist tycoon type typical tyre ugly ultimate umbrella umpire unanimous unarmed unavailable unbeaten uncertain uncertainty
uncle unclear uncomfortable undergo underground undermine understand understood undertake undoubtedly unemployed unemployment unexpected unfair unfold
uniform uninsured unique universal universe university unlawful unleash unlock unprecedented unrest unsealed unsurprisingly unusual unveil upcoming
upgrade uphold upper upset urban urgent usage useful usher utility vacancy vacation vaccinate vaccine vacuum vague vain valid valley valuable van
vanish variant variety various vast vegetable vehicle vendor venture venue verbal verdict verify verse version versus vessel vest veteran viable
vibrant vice victim victor villa village vine vineyard violate violation violence violent violin viral virgin virtually virtue virus visibility
visible vision visitor visual vital volcano volume volunteer voucher voyage vulnerable wage wagon waitress wake wander ward warden wardrobe warehouse
warfare warm warrant warrior wartime wary wash waste watchdog waterfall wave weak weaken wealth wealthy wearing weary weather weave web website wed
weed weekend weigh weight weird welfare wheat wheel wheelchair whip whisky whisper whistle widespread widow wife wild wilderness wildfire wildlife
wind window wing wipe wire wireless wisdom wish witch withdraw withdrawal witness woke wolf won wonder wooden wool workforce workplace workshop
worldwide worm worry worship worth worthy wound wrap wreck wrestle wrist written wrong yacht yard yarn yell yellow yield yoga yourself zero zinc zone
`);

const isStem = (key: string): boolean => STEMS.has(key) || ORDINARY.has(key) || SMALL_WORDS.has(key);

/** The stems that a word with a common ending may have. */
function* stemsOf(key: string): Generator<string> {
  const length = key.length;
  if (key.endsWith('ies') || key.endsWith('ied')) yield `${key.slice(0, length - 3)}y`;
  if (key.endsWith('s')) yield key.slice(0, length - 1);
  if (key.endsWith('es')) yield key.slice(0, length - 2);
  if (key.endsWith('ly')) yield key.slice(0, length - 2);
  for (const ending of ['ed', 'ing', 'er', 'ers']) {
    if (!key.endsWith(ending)) continue;
    const stem = key.slice(0, length - ending.length);
    yield stem;
    yield `${stem}e`;
    if (stem.at(-1) === stem.at(-2)) yield stem.slice(0, -1);
  }
}

/** The fewest letters of a stem that takes an ending: `bed` is not a past tense. */
const SHORTEST = 3;

/** Is a word, whatever its ending, one that news writes in lower case? */
export function isCommonWord(key: string): boolean {
  if (isStem(key)) return true;
  for (const stem of stemsOf(key)) if (stem.length >= SHORTEST && isStem(stem)) return true;
  return false;
}
