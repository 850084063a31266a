import type { Lexicon } from '../lexicon.ts';
import { lexicon } from '../lexicon.ts';
import type { Subject } from '../reading/subjects.ts';

/** Pictures of one kind, and the matter in which they are none. */
export interface Pictures {
  readonly literalIn?: Subject;
  /** Pictures in almost any text. */
  readonly sure: Lexicon;
  /** Pictures in some texts, plain words in others. */
  readonly perhaps: Lexicon;
}

const NOTHING = lexicon('');

export const PICTURES: readonly Pictures[] = [
  {
    literalIn: 'war',
    sure: lexicon(`war_on assault_on onslaught onslaughts blitzkrieg scorched_earth scorched-earth take_no_prisoners frontal_assault full-scale_assault
      declared_war declare_war declares_war declaring_war waging_war wage_war waged_war at_war_with crusade crusaders weaponise* weaponize* torpedo* minefield
      trench_warfare in_the_crosshairs in_their_sights carpet-bomb* nuclear_option last_stand under_siege besieged siege_mentality
      battle_for_the_soul foot_soldiers ambush* stormtroopers shock_troops war_of_attrition friendly_fire opening_salvo on_the_warpath arms_race bloodless_coup
      hearts_and_minds trojan_horse blow_up blew_up scuppered sabotage* surrendered_to hostile_takeover culture_war culture_wars`),
    perhaps:
      lexicon(`battle battleground battlefield battlefields siege bombard* salvo crossfire firing_line war_chest war_room warpath
      attack_on attacks_on barrage targeted blitz ramparts rallying_cry skirmish raid raided shoot_down shot_down fighting_for fight_for fight_back`),
  },
  {
    literalIn: 'illness',
    sure: lexicon(`cancer_of cancerous a_cancer plague_of plagued epidemic_of contagion infected_with festering festers festered gangrene malignant
      pandemic_of poisoned poisons poisoning_the toxic bleeding_us bled_dry bleed_dry bleeding_dry terminal_decline on_life_support life_support haemorrhag* hemorrhag*
      parasitic virus_of scourge blight_on allergic_to paralys* rabid amputate* cure_for anaemic sclerotic ailing sick_man bitter_pill open_wound open_sore scar_on sores`),
    perhaps: lexicon(
      'sick symptom symptoms cure diagnosis feverish fever toxic_effects malaise syndrome prescription remedy pill paralysis cripple cripples',
    ),
  },
  {
    literalIn: 'water',
    sure: lexicon(`flood_of floods_of flooding_our flooded_with wave_of tidal_wave tsunami_of avalanche_of torrent_of torrents_of deluge_of swamped_by swamped_with
      swamp_of drowning_in sea_of rising_tide tide_of surge_of maelstrom whirlpool floodgates open_the_floodgates opened_the_floodgates perfect_storm
      storm_clouds sinking_ship ship_is_sinking rudderless tip_of_the_iceberg washed_away swept_away sweep_away drown_out drowned_out engulf*`),
    perhaps: lexicon(
      'swamp avalanche deluge torrent drowning drown drip-feed drip-fed storm pouring pour poured flooded flooding whirlwind earthquake',
    ),
  },
  {
    literalIn: 'crime',
    sure: lexicon(`daylight_robbery highway_robbery held_hostage hold_hostage holding_hostage held_to_ransom hold_to_ransom holds_us_hostage stolen_from steal_from stealing_from robbed_of
      robbing_us hijacked hijack hijacking hijacks ransacked looting looted plunder plundering pillage pillaging pickpocket* raid_on raiding_the
      strangl* throttl* smother* suffocat* stab_in_the_back stabbed_in_the_back backstabb* knife_in gun_to blood_on axe_to_grind
      crime_against rap_sheet mugged mugging kicked_in death_sentence in_chains shackled shackles chained_to ball_and_chain straitjacket handcuffed sentenced_to`),
    perhaps: lexicon(
      'steal stolen robbed rob thieves hostage ransom prisoner prisoners jailer jailers chains smuggled trap traps snare snares stitched_up murdered',
    ),
  },
  {
    literalIn: 'fire',
    sure: lexicon(`adds_fuel add_fuel adding_fuel fuel_to_the_fire fan_the_flames fanning_the_flames fanned_the_flames powder_keg tinderbox firestorm go_up_in_smoke went_up_in_smoke
      goes_up_in_smoke inferno ticking_time_bomb time_bomb ticking_bomb playing_with_fire play_with_fire explosive_mix crash_and_burn scorched inflam* ignit* incendiary bonfire_of lit_the_fuse light_the_fuse`),
    perhaps: lexicon('blaze flames burning burned burnt fuelling fuelled fuels sparked spark sparks'),
  },
  {
    literalIn: 'animals',
    sure: lexicon(`snouts_in_the_trough snout_in_the_trough feeding_frenzy feeding_trough vultures circling jaws_of in_its_jaws claws_into tentacles swarm_of
      swarms_of swarming herd_of sheeple prey_on preys_on preying_on preyed_on wolves wolf_in fox_in_the lamb_to lambs_to snake_in viper vipers nest_of hornets' cash_cow
      milk_cow milking_us crocodile_tears predatory gobbl* devour* swallowed_up swallow_up bloodsuck* leeching throwing_to_the_wolves thrown_to_the_wolves scurry* scuttl* slither* infest* hordes horde stampede rat_race`),
    perhaps: lexicon(
      'vulture circling swarm swarms herd predator predators prey pecking bait bite bites bark feast feasting fleece_of wolf snarling howl howls howling',
    ),
  },
  {
    literalIn: 'machines',
    sure: lexicon(`cog_in_the cogs_in_the well-oiled_machine propaganda_machine spin_machine political_machine war_machine money_machine steamroll* bulldoz* juggernaut
      sausage_machine conveyor_belt rubber-stamp* rubber_stamp* runaway_train train_wreck car_crash car_wreck wheels_come_off wheels_came_off steamroller grinding_machine treadmill meat_grinder
      turbocharged engine_of engines_of asleep_at_the_wheel put_the_brakes slam_the_brakes slammed_the_brakes ram_through rammed_through steam_ahead`),
    perhaps: lexicon(
      'machine levers tool_of tools_of grind grinding grinds cog cogs crushes mangled derail* off_the_rails',
    ),
  },
  {
    literalIn: 'death',
    sure: lexicon(`death_knell death_blow nail_in_the_coffin nails_in_the_coffin final_nail on_its_deathbed signed_its_own sounding_the_death kiss_of_death dead_on_arrival ghost_town
      death_spiral death_by_a_thousand death_warrant dead_hand killing_off kill_off killed_off pretty_corpse the_graveyard_of dig_its_own_grave dancing_on_the_grave last_gasp dying_breath
      butcher* slaughter* dismember* eviscerat* disembowel* mutilat* crucif* guillotine hung_out_to_dry thrown_under_the_bus throw_under_the_bus bleed_white blood_money lifeblood`),
    perhaps: lexicon(
      'corpse grave coffin kill kills killing dying dies die dead demise graveyard slow_death',
    ),
  },
  {
    literalIn: 'stage',
    sure: lexicon(`pantomime_villain circus_of kangaroo_court charade farce soap_opera smoke_and_mirrors puppet_show puppeteer puppeteers pulling_the_strings pulls_the_strings pull_the_strings
      sideshow political_theatre political_theater theatre_of pawns_in house_of_cards castle_in_the_air castles_in_the_air house_built_on_sand witch_hunt witch-hunt witch_hunts show_trial
      bread_and_circuses merry-go-round musical_chairs rabbit_hole sleight_of_hand shell_game con_trick confidence_trick ponzi russian_roulette roll_of_the_dice lottery`),
    perhaps: lexicon(
      'circus pantomime puppet puppets pawn pawns charades game gamble gambling gambled spectacle masquerade',
    ),
  },
  {
    sure: lexicon(`house_of_horrors black_hole bottomless_pit money_pit slippery_slope cliff_edge off_a_cliff over_a_cliff
      into_the_abyss abyss precipice race_to_the_bottom rot_sets rotting rotten_core house_in_order crumbling crumbled papering_over paper_over cracks quicksand house_is_on_fire tightrope
      gut gutted gutting hollowed_out hollowing_out hollow_out slash_and_burn stranglehold iron_grip iron_fist vice-like chokehold choke_off choking_off straitjacket squeezed_dry
      slap_in_the_face kick_in_the_teeth stab_in_the twist_the_knife rub_salt salt_in_the_wound cruel_blow hammer_blow body_blow bitter_blow sledgehammer wrecking_ball take_an_axe taken_an_axe meat_cleaver
      gone_for_the_throat go_for_the_throat goes_for_the_throat for_the_jugular at_the_throat at_our_throats turn_the_screw turning_the_screws tighten_the_screws
      lining_their_pockets line_their_pockets lined_their_pockets sold_down_the_river sell_down_the_river under_the_rug under_the_carpet swept_under pull_the_rug pulled_the_rug
      on_the_scrapheap on_the_scrap_heap dustbin_of_history ash_heap shipwreck crippl* the_jaws the_sharks gravy_train money_tree cloud_cuckoo_land fairy_tale fairytale fantasy_land
      pandora's_box house_of_straw dagger_at tear_apart tearing_apart torn_apart ripped_apart ripping_apart tear_up tore_up shred shredded shredding rip_the_heart ripped_the_heart heart_ripped`),
    perhaps: NOTHING,
  },
];
