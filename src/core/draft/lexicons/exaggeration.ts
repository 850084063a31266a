import { lexicon } from '../lexicon.ts';

/** Sizes beyond measure. */
export const HUGE = lexicon(`
  monumental monumentally gigantic colossal colossally gargantuan humongous mammoth titanic astronomical astronomically
  stratospheric cataclysmic apocalyptic armageddon catastrophic_mistake epic epically biblical earth-shattering
  mind-boggling mind-blowing unfathomable incalculable immeasurable immeasurably boundless limitless untold
  countless endless endlessly never-ending unending eternal bottomless sky-high wall-to-wall to_the_hilt armed_to_the_teeth
  total_disaster complete_disaster utter_disaster unmitigated_disaster absolute_disaster utter_chaos total_chaos complete_chaos
  utter_disgrace absolute_disgrace complete_farce utter_nonsense total_nonsense complete_nonsense total_collapse complete_collapse
  wiped_out obliterated annihilated decimated destroyed eviscerated demolished swallowed_whole beyond_belief beyond_repair
  off_the_scale through_the_roof on_its_knees to_its_knees on_their_knees brink of_biblical_proportions point_of_no_return
  the_end_of_civilisation utterly totally every_last every_single each_and_every`);

/** Large, but perhaps measured. */
export const LARGE = lexicon(`
  massive massively enormous enormously immense immensely vast vastly tremendous tremendously sweeping unprecedented
  crisis catastrophe catastrophic disaster calamity calamitous cataclysm meltdown explosion epidemic_of soaring record-breaking
  total complete absolute absolutely completely`);

/** Small words for what may matter. */
export const SMALL = lexicon(`
  hiccup hiccups blip trifling trifle trifles quibble quibbles niggle niggles teething_troubles teething_problems
  mere merely nothing_more_than little_more_than no_more_than_a a_bit_of a_bit_of_a a_touch_of a_tad a_smidgen
  small_price_to_pay drop_in_the_ocean drop_in_the_bucket storm_in_a_teacup tempest_in_a_teapot molehill
  a_handful_of negligible paltry piddling measly inconsequential insignificant slap_on_the_wrist
  minor_inconvenience small_sacrifice tiny_fraction tiny_minority harmless_fun harmless just_a_few only_a_few bit_of_fun mishap mix-up
  so-called_victims minor_hitch minor_glitch nothing_to_worry_about no_big_deal pocket_change pennies loose_change
  for_less_than_the_price for_just for_as_little_as only_a_matter_of a_few_pence a_few_cents a_few_pounds cup_of_coffee`);

/** Soft words for hard things. */
export const SOFT = lexicon(`
  downsize* downsizing right-siz* rightsiz* right-size collateral_damage neutralis* neutraliz* pacification pacified
  enhanced_interrogation efficiency_savings efficiency_gains efficiencies rationalis* rationaliz* streamlin*
  let_go letting_go headcount_reduction workforce_reduction workforce_optimisation workforce_adjustment restructuring career_transition revenue_enhancement
  ethnic_cleansing regime_change surgical_strike surgical_strikes friendly_fire kinetic_action special_military_operation
  police_action liquidity_event negative_growth challenging_conditions economical_with_the_truth misspoke
  regrettable_incident inappropriate_behaviour irregularities involuntarily_separated decommissioned service_adjustment rebalancing
  difficult_decisions tough_choices modernis* service_redesign reconfiguration undocumented resettled relocat*`);
