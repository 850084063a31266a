import { lexicon } from '../lexicon.ts';
import { overLines } from '../overLines.ts';

/** Names that are a verdict whoever bears them. */
export const INSULTS = lexicon(`
  zealot zealots fanatic fanatics crank cranks crackpot crackpots nutter nutters fruitcake fruitcakes loon loons loony loonies lunatics maniac maniacs
  madman madmen psycho moron morons idiot idiots imbecile imbeciles fool fools dimwit dimwits clown clowns buffoon buffoons
  charlatan charlatans quack quacks fraudster_in_chief conman con_artist snake-oil huckster hucksters grifter grifters liar liars crook crooks
  cheat cheats hypocrite hypocrites coward cowards weakling traitor traitors turncoat turncoats quisling quislings collaborators sellouts
  thug thugs brute brutes bully bullies bully-boy bully-boys goon goons henchman henchmen lackey lackeys stooge stooges flunkey flunkeys
  minion minions crony cronies toady toadies lapdog lapdogs poodle yes-man yes-men bootlicker bootlickers sycophant sycophants
  puppet_master puppet_masters puppetmaster paymaster paymasters warmonger warmongers warmongering tyrant tyrants despot despots dictator_in_waiting
  strongman junta cabal cabals clique cliques coterie oligarchy kleptocracy kleptocrats mafia mob mobs rabble scum lowlife
  lowlifes freeloader freeloaders scrounger scroungers sponger spongers layabout layabouts
  workshy shirker shirkers welfare_queen queue-jumpers  fiends pervert perverts barbarian barbarians
  ideologue ideologues demagogue demagogues rabble-rouser rabble-rousers firebrand apparatchik apparatchiks commissar commissars
  pen-pusher pen-pushers pen_pushers penpushers bean-counter bean-counters bean_counters jobsworth jobsworths busybody busybodies
  do-gooder do-gooders killjoys scold scolds nanny_state thought_police snowflake snowflakes luvvie luvvies champagne_socialist
  champagne_socialists virtue-signaller virtue-signallers virtue-signalling virtue_signalling eco-warrior eco-warriors eco-zealots tree-hugger tree-huggers nimby nimbys
  gammon karen karens woke wokery wokeness woke_mob libtard remoaner remoaners remainiac doomsayer doomsayers doom-monger doom-mongers doom-mongering scaremonger
  scaremongers scaremongering fearmonger fearmongers fearmongering naysayer naysayers alarmist alarmists denier deniers denialist denialists
  fat_cat fat_cats fat-cat profiteer profiteers profiteering robber_baron robber_barons vulture_fund vulture_funds slumlord slumlords vandal vandals wreckers
  wrecker chattering_classes metropolitan_elite liberal_elite global_elite globalists globalist power_elite ruling_elite political_elite power-hungry elites
  deep_state establishment_stooge political_class swamp_creatures mandarins nomenklatura blob so-called_experts armchair_critics armchair_generals keyboard_warriors
  bigot bigots racist_thugs extremists hardliners far-left_mob loony_left hard-left rabid spivs shysters ambulance_chasers has-been has-beens wannabe wannabes
  loser losers failure_of_a second-rate second-rater third-rate tin-pot tinpot two-bit pipsqueak pygmies lightweight nonentity nonentities cartel gravy_train
  puppets poodles know-alls know-it-alls eggheads ivory-tower ivory_tower self-appointed_guardians self-appointed high_priests pariah pariahs rogue_state rogue_regime
  militaristic warlike bloodthirsty power-mad puppet_regime puppet_government client_state vassal_state vassals banana_republic proxy_war hired_guns
  career_politician career_politicians troublemaker troublemakers agitators rent-a-mob usual_suspects fifth_column enemy_within enemies_of_the_people`);

/** Names of beasts, which among beasts are plain. */
export const BEASTS = lexicon(
  'parasite parasites leech leeches vermin monster monsters beast beasts savages rats snakes vultures wolves hyenas jackals sharks weasels lapdogs sheep leeching bloodsucker bloodsuckers pigs swine cockroaches dinosaurs',
);

/** Names that pass judgement in some mouths and are plain in others. */
export const LABELS = lexicon(`
  regime regimes coup elite elitist elitists bureaucrat bureaucrats technocrat technocrats propagandist propagandists apologist apologists
  extremist radicals militants agitator activist_judges lobby lobbyists vested_interests special_interests big_business big_oil big_pharma
  big_tech warlords dictatorship tyranny police_state oligarch oligarchs hangers-on backers ringleader ringleaders
  opportunist opportunists populist populists separatists reactionaries reactionary dinosaur dinosaurs relic yob yobs hooligan hooligans
  junkies gangsters outfit rump bigwigs top_brass high-ups fixers spin_doctors spin_doctor insiders moguls tycoons
  chums pals mates_in paymaster gatekeepers overlords masters bosses_who suits pundits troll trolls outsider junior_partner junior_partners predators`);

/** What “regime” and its like are plainly used of. */
export const PLAIN_REGIME = overLines('u')`
    \b(?:tax|training|fitness|exercise|skincare|skin-care|diet|dietary|drug|treatment|testing|
    sanctions|inspection|safety|regulatory|legal|licensing|new|pricing|fire|flow|trade|beauty|
    charging|planning)\s+regimes?\b`;
