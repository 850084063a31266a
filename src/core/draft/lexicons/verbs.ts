import { lexicon } from '../lexicon.ts';

/** Verbs of saying that judge the speaker. */
export const SNEERING = lexicon(`
  boasted boasts boasting bragged brags bragging bleated bleats bleating whined whines whining whinged whinges whingeing moaned moans carped carps
  carping sniped snipes sniping sneered sneers gloated gloats gloating crowed ranted rants ranting raved raves raving railed
  blustered blusters blustering babbled babbles babbling prattled prattles blathered blathers parroted parrots parroting trotted_out trots_out trotting_out trot_out peddled peddles
  peddling spewed spews spewing spouted spouts spouting regurgitated wailed wails howled shrieked shrieks shrieking screeched screeches squealed squeals
  fumed fumes thundered thunders barked snarled snarls hissed spluttered splutters mumbled mutters muttered lectured lecturing hectored hectors hectoring
  harangued harangues preached preaches preaching pontificated pontificates opined droned drones_on trumpeted trumpets trumpeting touted touts touting mouthed scoffed
  scoffs mocked mocks ridiculed belittled smeared smearing slammed slams blasted blasts lashed_out lashes_out savaged tore_into ripped_into
  finally_admitted forced_to_admit was_forced_to_concede has_had_to_admit grudgingly_admitted sheepishly_admitted quietly_admitted shamefacedly begrudgingly wheeled_out wheel_out
  would_have_us_believe wants_us_to_believe want_us_to_believe would_have_you_believe want_you_to_believe purports purported pretended pretends pretending feigned fobbed dodged dodges_the
  waved_away wave_away waves_away brushed_aside brush_aside brushes_aside brushed_off shrugged_off shrugs_off shrug_off dismissively airily blithely glibly`);

/** Verbs of saying that hint. */
export const HINTING = lexicon(`
  admitted admits admit confessed confesses conceded concedes insisted insists claimed claims_that alleges maintained protested protests bemoaned lamented
  denied_any evaded evades refused_to_say`);

/** Verbs of doing that judge the doer. */
export const SCORNFUL = lexicon(`
  rammed ramming railroaded railroading bulldozed bulldozing steamrollered foisted foisting foists shoved shoving meddled meddles meddling
  squandered squanders squandering frittered fritters lavished lavishes splurged splurges splurging blew_billions blew_millions frittered_away doled_out doling_out doles_out dished_out
  snatched snatching grabbed grabbing pocketed pocketing caved caves_in caved_in caving_in capitulated capitulates kowtowed kowtow kowtows grovelled grovels grovelling bowed_to bow_to bowing_to
  cosied_up cosying_up cozied_up cozying_up pandered panders pandering pander colluded colludes colluding connived connives conniving conspired conspires conspiring schemed
  scheming plotted plotting machinations wormed weaselled slunk sneaked_in snuck_in sneaked slithered wriggled wriggles wriggling weaselled_out backpedalled backtracked reneged
  reneges swept_under stuffed_with clawed_back clamped_down_on cracked_down hounded hounds harassed persecuted trampled tramples trampling flouted flouts flouting
  bungled bungles botched fumbled dithered dithers dithering dawdled bumbled squabbled squabbling bickered bickering flip-flopped flip-flops floundered floundering flounders stumbled lurched lurches lurching
  scrambled scrambling scurried splashed_out slapped_on slapped slapping dumped dumping jacked_up hiked_up fleeced fleeces fleecing milked rigged rigging fiddled fiddling cooked_the_books
  stoked stokes stoking whipped_up whips_up whipping_up stirred_up stirring_up fomented foments fomenting bullied bullies_its strong-armed twisted_arms blackmailed coerced coerces
  brainwashed brainwashing indoctrinated indoctrinates indoctrinating grandstanding grandstanded posturing preening virtue-signalled cherry-picked cherry-picks cherry-picking engineer engineered
  engineering_a orchestrated orchestrates orchestrating masterminded concocted concocts hatched fabricated dreamt_up dreamed_up cooked_up drummed_up clung_to clings_to cling_to clinging_to
  wring* wringing_their_hands wring_their_hands wrings_its_hands marking_its_own_homework marking_their_own_homework mark_their_own_homework pass_the_buck passing_the_buck passed_the_buck kicked_the_can kick_the_can
  kicking_the_can drag_their_feet dragging_their_feet dragged_its_feet drags_its_feet move_the_goalposts moved_the_goalposts moving_the_goalposts playing_politics play_politics hide_behind hides_behind hiding_behind hid_behind cover_their_tracks covering_their_tracks
  wash_their_hands washed_its_hands washes_its_hands feather_their_nests feathering_their_nests look_after_their_own looking_after_their_own toe_the_line toeing_the_line cry_foul cry_wolf throw_money_at throwing_money_at papered_over papering_over blinked blinks
  lose_its_nerve lost_its_nerve lost_their_nerve hold_their_nerve shed_crocodile_tears rearrang* tinkering_with tinker fiddled rolled_out_the_red_carpet waved_through nodded_through wave_through buried_bad_news buries_bad_news stonewalled stonewalls stonewalling
  looked_the_other laughing_at laughing_all_the_way laughs_at turned_its_back turns_its_back turned_their_backs turned_their_back walk_away_from walked_away_from hung_out lets_down let_down let_us_down sold_off sell_off selling_off carved_up carve_up handed_over flogged_off flogging
  turned_a_blind_eye turn_a_blind_eye turning_a_blind_eye turns_a_blind_eye looked_the_other_way look_the_other_way looking_the_other_way buried_its_head sat_on_their_hands sat_on_its_hands sit_on_their_hands
  rubber-stamped rolled_over bent_the_knee bend_the_knee fiddles_while fiddled_while slashed slashing axed axing ripped_off ripping_off rips_off stripped_of raided raiding the_purse tore_up ripped_up rides_roughshod ride_roughshod rode_roughshod riding_roughshod
  jumped_on_the_bandwagon pulled_a_fast_one hoodwinked hoodwink duped dupe duping conned bamboozled swindled cheated cheats_us cheating_us lied lies_to lied_to lying_to deceived deceiving`);
