import { lexicon } from '../lexicon.ts';

// Words that carry a feeling with them. Ours, by kind; how much each kind says about a text is in the strength that the
// rules give it.

/** A verdict of blame: no plain report needs these of its own accord. */
export const BLAME = lexicon(`
  racket scam con_trick rip-off swindle hoax sham shamming insult insults insulted an_outrage joke laughing-stock laughing_stock national_embarrassment embarrassment
  monstrosity eyesore atrocity abuse_of_power dereliction negligence negligent neglectful blindness ignorance ignorant stupefying infuriating infuriatingly maddening galling sickens
  shamed disgracing dishonest dishonestly dishonesty deceit deception mendacity lies liar lying falsehood falsehoods smear smears slander slanderous vicious nastiness spite malice venom venomous
  bile poisonous hateful hatred hate-filled bigoted bigotry intolerant intolerance vandalism butchery barbarism savagery debauchery sleaze sleazy graft cronyism nepotism corruption
  profligate profligacy extravagance lunatic_fringe nonsensical gibberish absurdities farce pantomime embarrassing embarrassingly amateurish third-rate shockingly shoddily slapdash slipshod half-hearted half-heartedly cack-handedly
  abhorrent abject abominable absurd absurdly absurdity abysmal abysmally appalling appallingly atrocious barbaric
  barbarous baseless brazen brazenly blatant blatantly bogus bonkers brain-dead botched bungled bungling
  callous callously catastrophically cack-handed clueless contemptible contemptuous contemptuously cowardly craven cravenly
  crass crazed crackpot cretinous cynical cynically damning_indictment daft deceitful degenerate delusional demented
  deplorable deplorably depraved despicable despicably diabolical dishonourable dismal dismally disastrous disastrously
  disgraceful disgracefully disgrace disgusting disgustingly dreadful dreadfully dysfunctional
  egregious egregiously evil execrable farcical farcically feckless fiendish foolhardy foolish foolishly fraudulent
  ghastly ghoulish gormless grotesque grotesquely grubby gutless half-baked half-witted ham-fisted hare-brained harebrained
  heartless heartlessly heinous hellish hideous hideously hypocritical idiotic idiotically ignominious ill-conceived ill-judged
  ill-thought-out immoral inane indefensible indecent inept ineptly ineptitude inexcusable inexcusably inhuman inhumane insane insanely
  insanity insidious insulting intolerable irresponsible irresponsibly laughable laughably lamentable loathsome lousy ludicrous
  ludicrously lunatic lunacy mad madcap madness maniacal malevolent malicious mealy-mouthed mean-spirited mendacious merciless
  mercilessly mind-numbing mindless misbegotten misguided monstrous monstrously moronic nasty nefarious nonsense nonsensical
  noxious obnoxious obscene obscenely obscenity odious outlandish outrageous outrageously
  pathetic pathetically perverse perversely pernicious petty pitiful pitifully pointless preposterous preposterously
  rank_hypocrisy reckless recklessly recklessness repellent reprehensible repugnant repulsive revolting ridiculous ridiculously rotten ruinous
  ruthless ruthlessly sanctimonious scandalous scandalously self-defeating self-serving self-righteous senseless shabby shambolic
  shambles shameful shamefully shameless shamelessly shoddy sickening sickeningly sinister sleazy smug smugly sneering sneaky
  sordid soulless spineless spiteful squalid stupid stupidly stupidity subservient supine tawdry toothless toxic treacherous treacherously
  treasonous trumped-up two-faced tyrannical unconscionable underhand unforgivable unforgivably unhinged unscrupulous unspeakable
  utterly_failed vacuous vapid venal vile vindictive vindictively wanton wantonly warped wicked wickedly wilful_neglect
  woeful woefully worthless wretched wretchedly wrong-headed wrongheaded wheeze claptrap codswallop poppycock balderdash hogwash
  twaddle tripe drivel garbage tosh bunkum baloney hokum gobbledegook mumbo-jumbo travesty mockery_of hypocrisy betrayal treachery
  cruelty cowardice arrogance arrogant arrogantly incompetence incompetent greed greedy rapacious corruption_of avarice avaricious`);

/** Fear, anger and grief, as a headline wants them. */
export const ALARM = lexicon(`
  explosive erupt erupts erupted eruption frenzy panic panicked panicking turmoil upheaval uproar outcry backlash furore storm_of clash clashes showdown standoff bombarded pummelled pummeled hammered battered bruised wounded bleeding
  mauled mauling slain butchered slaughter_of plunged plunge plunging nosedive freefall free-fall tumbling spiral spirals spiralled doom gloom misfortune catastrophes crisis-ridden scarred scars cursed curse
  haunts haunt stalked stalking prowling lurking lurks preying snatched ambushed cornered trapped imprisoned enslaved enslave slavery shackled crippled maimed starving starve stranded condemned doomed sacrificed
  sacrificing robbed stole stealing thieves raid raiding plundering heart-stopping gut-wrenching tear-jerking jaw-droppingly tragedy tragedies nightmarishly mercy mercilessly brutally brutality unspeakably
  abomination abominations appeasement appease appeasing emboldened tyrant tyranny butchery atrocity atrocities massacre massacred slaughter slaughtered terror terrorise* terroriz* stricken
  shameless wickedness heartache anguish agony torment tormented ordeal grief-stricken inconsolable tearful sobbed sobbing weeping cowered cowering helpless defenceless defenseless vulnerable innocent lifeless blood-soaked
  blood-curdling evil monstrous frenzied depraved sickened revulsion disgust disgusted outraged enraged seething livid incensed heartsick anguished scarred haunted haunting grim grisly horror-struck fearsome
  lethal deadly killer unstoppable catastrophic disaster disasters calamity emergency meltdown collapse collapsing collapsed broken crumbling decaying decay rotting rot squalor filthy filth stinking stench vomit-inducing
  droppings residue stampede dithers dithering dither grovelling whim whims lackadaisical sluggish sclerotic moribund stagnant timid feeble feebly flimsy hopelessly hopeless clueless witless spluttering
  agonising agonisingly agonizing alarming alarmingly bloodcurdling bombshell bone-chilling brutal brutally carnage chilling chillingly
  crisis-hit cruel cruelly cruellest cruelest dastardly deafening_silence devastating devastatingly dire doomed doom-laden eye-watering
  eye-wateringly fury furious furiously gruesome harrowing heartbreaking heart-breaking heart-rending heartrending horrendous
  horrendously horrible horribly horrific horrifically horrifying horror horrors humiliating humiliation hysteria hysterical
  jaw-dropping mayhem menacing menace nail-biting nightmare nightmarish nightmares ominous outrage panic-stricken pandemonium plight
  poisonous rampage rampaging savage savagely scandal scandal-hit scandal-plagued sensational shock shocked shocking shockingly
  sick_joke sinking_feeling soul-destroying spine-chilling staggering staggeringly stomach-churning stunned terrifying terrifyingly
  tragic tragically traumatic twisted unbearable unimaginable unleash* vicious viciously violated wreak_havoc havoc tatters
  ruined ruin ruins misery miserable miserably suffocating suffocated crippling crippled blighted blight bleak dystopian
  draconian punishing punitive heavy-handed jackboot oppressive stifling swingeing savagery bloodshed bloodbath chaos chaotic
  feral depravity defiled desecrat* trampled trampling shattered shattering wrecked wrecking gutted crushed crushing
  merciless relentless relentlessly soaring plummeting skyrocketing spiralling rocketed looming dread dreaded`);

/** Words that colour a plain fact; in news they may be the plain word too. */
export const TINTED = lexicon(`
   grandiose pompous haughty sneeringly cosseted coddled mollycoddled spoon-fed dependency handout-hungry faddish right-on politically_correct preachy sanctimony pious piety holier-than-thou do-gooding well-meaning starry-eyed
  utopian pie-in-the-sky fanciful far-fetched flimsy threadbare shaky dubious doubtful questionable suspect suspicious fishy murky shadowy secretly behind_the_scenes backdoor back-door stealth stealthy sneaking creeping encroaching looming
   hasty knee-jerk short-sighted shortsighted blinkered narrow-minded pig-headed bull-headed obstinate intransigent inflexible outdated antiquated archaic stone-age    
  tin-eared clunky cumbersome convoluted labyrinthine kafkaesque orwellian soviet-style stifled stifling smothering throttled choking squeezed hammered clobbered walloped saddled landed_with burdened crushing backbreaking back-breaking
  bold boldly brave bravely courageous visionary inspiring uplifting stirring heartfelt heartwarming magnificent marvellous marvelous superb splendid splendidly tremendous terrific fabulous gorgeous delightful
  glittering sparkling bustling thriving soaring surging unstoppable dazzling astonishing jaw-dropping eye-catching show-stopping luxurious elite coveted sought-after authentic genuine wholesome   
  simple_truth plain_truth common_decency basic_decency gut_feeling heart_and_soul hand_on_heart blood_and_treasure blood_sweat_and_tears last_chance final_straw last_straw breaking_point tipping_point turning_point
  game_over wake-up_call wake_up_call red_line line_in_the_sand writing_on_the_wall elephant_in_the_room open_secret free_ride blank_cheque blank_check bottom_of_the_barrel lion's_share pound_of_flesh
  surrender-minded aggression aggressive aggressively belligerent hostile reluctant reluctantly grudging grudgingly stubborn stubbornly blind blindly naive naively tedious dreary
  drab bland timid crass clumsy glossy slick smooth-talking glib cosily comfortably privileged pampered well-heeled well-paid overpaid highly-paid
    absurdly ridiculously needless needlessly unnecessary unnecessarily unthinkable unacceptable inexplicable inexplicably bizarre bizarrely extraordinary extraordinarily astonishing astonishingly
  incredible incredibly unbelievable unbelievably remarkable puzzling baffling mystifying mere sheer naked obscene stark bitter bitterly harsh harshly savage deep-seated hard-won hard-earned hard-pressed
  precious sacred cherished beloved proud loyal tireless humble innocent helpless struggling suffering desperate desperately anxious frightened scared gloomy
  glowing glorious gleaming vital urgent urgently alarming worrying troubling disturbing unsettling threatening dangerous dangerously toxic rotten corrupt crooked dodgy shifty sly cunning scheming calculating ruthless
  endless endlessly relentless constantly constant perpetual perpetually yet_again once_again yet_another of_all_people no_less if_you_please nonsense rubbish claptrap jargon buzzword buzzwords gobbledygook waffle platitudes mantra dogma
  creed crusading zeal fervour obsession obsessive mania craze fad bandwagon circus swagger swaggering preening lecturing hectoring finger-wagging sneer sneers sneered sneering 
  gall audacity bluster bravado fanfare fudge sleight alibi pretext charade handout handouts freebie freebies junket junkets bonanza windfall splurge bailout giveaway
  interference meddling meddlesome cosy murky shadowy shady secretive opaque cavalier cack dogma dogmatic ideological
  ideologically hardline hard-line militant radical extremist extreme far-flung bloated lavish lavishly
  gold-plated cushy plum faceless unelected unaccountable out-of-touch tone-deaf tin-eared hapless beleaguered
  embattled discredited disgraced contentious infamous notorious self-appointed self-styled self-proclaimed
  would-be cynicism sham phony phoney fake empty_promises empty_words weasel_words lip_service fig_leaf smokescreen
  whitewash cover-up stitch-up backroom back-room power_grab land_grab cash_grab money-grab gimmick gimmicks stunt publicity_stunt fiasco debacle
  shameful fudge muddle mess bungle blunder blunders blundering failing failed unwinnable doomed face-saving humiliating
  climbdown u-turn capitulation surrender appeasement cave-in sell-out sellout spin propaganda brainwashing indoctrination
  indoctrinated hypocritical so-called quietly_dropped quietly_forgotten quietly_shelved conveniently suspiciously cowed bullied
  bullying hounded demonised demonized vilified muzzled gagged silenced browbeaten starved neglected left_behind abandoned betrayed
  squandered wasted frittered dumped fobbed_off stripped robbed plundered exploited fleeced unaffordable unwanted unworkable
  unjust unfair unfairly injustice vanity_project white_elephant red_tape bureaucracy bureaucratic petty-minded killjoy nannying job-killing
  job-destroying budget-busting wasteful burdensome costly_folly folly follies reckoning oblivion`);
