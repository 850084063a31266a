import { lexicon } from '../lexicon.ts';

/** Those of whom opinions are held: groups, offices, peoples. */
export const ACTORS = lexicon(`
  government governments minister ministers politicians party parties council councils councillors committee board state states nation nations country
  countries parliament congress senate president washington brussels westminster moscow beijing kremlin downing_street white_house
  administration authorities officials establishment media press newspapers broadcasters companies corporations firms industry industries business businesses
  banks bankers landlords developers employers bosses shareholders investors markets unions workers teachers doctors nurses farmers drivers police
  judges courts lawyers lobby lobbyists campaigners activists environmentalists scientists experts universities schools hospitals children parents families
  pupils students women men migrants immigrants americans europeans britons russians voters taxpayers ratepayers residents public people
  society community communities world west left right conservatives liberals democrats republicans socialists labour tories opposition
  critics opponents rivals enemies allies they everyone generation`);

/** Large matters that cannot be seen or counted as such. */
export const ABSTRACTS = lexicon(`
  truth reality freedom liberty democracy justice fairness power control influence security peace war victory defeat progress decline future history
  past hope fear trust courage honesty dignity respect responsibility duty failure success problem problems crisis threat threats danger risk risks damage harm
  cost price benefit chance opportunity weakness strength interests interest ambition ambitions strategy policy policies plan plans agenda system economy economies growth
  prosperity poverty inequality tradition culture values identity heritage way_of_life common_sense sense reason science nature health energy happiness
  confidence capacity ability evidence proof answer answers solution solutions choice choices mistake mistakes lesson lessons cause causes result results consequences
  change revolution tide spirit soul character pride shame blame promise promises priorities reform reforms rights tyranny prosperity money profit profits jobs taxes tax`);

/** Words of judgement too plain to be loaded. */
export const JUDGED = lexicon(`
  good bad right wrong great poor strong weak important serious real true false clear obvious simple difficult hard easy safe unsafe dangerous necessary
  unnecessary essential vital crucial key best worst better worse enough too proper useless useful sensible fair unfair free rich powerful powerless helpless
  incapable unable able impossible possible sick healthy natural pure modern old-fashioned outdated fresh clever stupid honest dishonest innocent guilty
  successful failed broken effective ineffective critical significant major huge big small little rare common ordinary special unique perfect`);
