import { overLines } from '../overLines.ts';
import { answeredFor, asks, inHeading, patternRule } from '../patterns.ts';

/** All, none, always, never: one exception would sink the claim. */
export const absolutes = patternRule({
  id: 'absolute',
  technique: 'sweeping-generalisation',
  strength: 2,
  covers: 'clause',
  patterns: [
    {
      like: overLines('gu')`
        \bevery (?!(?:other|single|few|so|two|three|four|five|six|ten|day|week|month|year|time|
        morning|night|evening|hour|minute|summer|winter|spring|autumn|monday|sunday|
        saturday)\b)(?:[a-z'-]+ ){1,3}?(?:wants?|knows?|feels?|needs?|deserves?|remembers?|loves?|
        understands?|pays?|tells?|sees?|gets?|dreams?|hates?|fears?|agrees?|has|is|will|can)\b`,
      strength: 2,
    },
    {
      like: overLines('gu')`
        \b(?:a|this|an entire|a whole|our|the next) (?:generation|country|nation|city|town|government|
        system|profession|society|world) (?:that|which|where|who|of) (?:cannot|can't|can no longer|
        has|have|never|no longer|does not|doesn't|will|knows?|refuses?|is|are)\b`,
      strength: 2,
    },
    {
      like: overLines('gu')`
        \b(?:wrong (?:about|on) (?:everything|every)|(?:everyone|everybody) (?:here|there|round here|
        in this [a-z]+) (?:knows|remembers|can)|we (?:all )?(?:know|have (?:all )?(?:seen|heard|met|
        agreed)) (?:what|how|that|who|where|it|this|the)|we all (?:know|have|remember|want|agree)|
        as we all|the same (?:old )?(?:story|tale|tune|mistakes?|thing) (?:every|again|everywhere|
        each))\b`,
      strength: 2,
    },
    {
      like: overLines('gu')`
        \bnot (?:a single|one of (?:them|us|these|those|you)|one (?:single )?(?:person|minister|
        member|councillor|politician|expert|penny|word|voter|mp|official|family|house|shop|soldier)|
        a (?:soul|word|penny|shred|scrap|jot|hint|trace))\b`,
      strength: 2,
    },
    {
      like: overLines('gu')`
        \b(?:nobody|no one|no-one|none of (?:them|us|these|those|you)|no (?:other )?(?:politician|
        government|parent|child|country|nation|council|minister|party|leader|family|teacher|doctor|
        business|voter|city|town|man|woman|human|company|amount)) (?:in|who|has|have|had|ever|with|is|
        are|was|wants?|can|could|will|would|believes?|cares?|trusts?|asked|voted|knows?|likes?|needs?|
        dares?|listens?|likes|else|on)\b`,
      strength: 2,
    },
    {
      like: overLines('gu')`
        \b(?:everyone|everybody|everything|all of (?:us|them|you)|every (?:single |decent |last |
        right-thinking |sensible |sane |honest |true )?(?:one|parent|politician|voter|taxpayer|family|
        citizen|person|child|worker|village|town|school|home|household|patient|driver|woman|man|
        american|briton|country|government|study|expert|business)) (?:who|is|are|has|have|had|wants?|
        knows?|in|will|can|needs?|should|must|deserves?|agrees?|understands?|loves?|hates?|thinks?|
        says?|feels?|with|on|else|of|shows?|sees?|remembers?)\b`,
      strength: 1,
    },
    {
      like: /\b(?:always|never) (?!(?:mind|again|been (?:charged|convicted|found|married|seen)))(?:[\w'-]+)/gu,
      strength: 1,
    },
    {
      like: overLines('gu')`
        \b(?:always (?:have|has|been|will|do|does|ends?|wins?|loses?|says?|find|finds|run|runs|been)|
        never (?:have|has|once|will|ever|work|works|worked|been (?:so|more|a)|learn|learns|listen|
        listens|listened|had to|cared|set foot|done|asked|tell|tells|apologi[sz]ed?)|has never|
        have never|had never)\b`,
      strength: 2,
    },
    {
      like: overLines('gu')`
        \ball (?:politicians|men|women|parents|teachers|young people|teenagers|immigrants|migrants|
        muslims|christians|jews|bankers|landlords|drivers|cyclists|journalists|experts|governments|
        right-thinking|decent|sensible|americans|britons|of them|they (?:do|want|care|know|ever)|
        we (?:get|ever|hear|see|have))\b`,
      strength: 2,
    },
    {
      like: /\b(?:nothing|nowhere) (?:has|have|is|was|will|works?|ever|changes?|changed|but|could|else|can)\b/gu,
      strength: 1,
    },
    {
      like: overLines('gu')`
        \b(?:entire|whole) (?:generation|communit(?:y|ies)|industr(?:y|ies)|countr(?:y|ies)|nation|
        class|system|establishment|medical world|world|profession|town|village|region)s?\b`,
      strength: 1,
    },
    {
      like: overLines('gu')`
        \b(?:women|men|teenagers|young people|immigrants|migrants|politicians|landlords|bankers|
        cyclists|drivers|teachers|unions|bosses|journalists|governments|bureaucrats|corporations|
        banks|children|parents|students|liberals|conservatives|voters|kids|boys|girls|employers|
        millennials|boomers) (?:are|always|never|don't|do not|only|simply|just|can't|cannot|know|want|
        love|hate|have forgotten|no longer)\b`,
      strength: 1,
    },
    {
      like: overLines('gu')`
        \b(?:across|throughout|all over|up and down) (?:the (?:country|land|nation|world|county|
        region|globe)|america|britain|europe)\b`,
      strength: 1,
    },
    {
      like: overLines('gu')`
        \b(?:time and (?:time )?again|again and again|year after year|without exception|to a man|
        every time|at every turn|in every (?:corner|town|village|street|city|home)|
        from every (?:corner|side))\b`,
      strength: 2,
    },
    {
      like: overLines('gu')`
        \b(?:even|the whole|the entire) (?:the )?(?:medical|scientific|business|sporting|fashion|
        political|academic|civili[sz]ed|western|free|english-speaking)(?: [\w-]+)? (?:world|community|
        establishment)\b`,
      strength: 2,
    },
  ],
  unless: (sentence, reading) =>
    answeredFor(sentence, reading) ||
    inHeading(sentence, reading) ||
    asks(sentence, reading) ||
    EVENT.test(sentence.folded) ||
    /^\W*i\b|\bi (?:have|had|was|am)\b/u.test(sentence.folded),
});

/** What did not happen to anybody that day, and absolutes that are denied: “nobody was hurt”, “not everyone”. */
const EVENT = overLines('u')`
    \b(?:no one|nobody|none of (?:them|the [a-z]+)) (?:was|were|is|has been|had been|is (?:thought|
    believed) to have been) (?:\w+ )?(?:hurt|injured|killed|harmed|arrested|charged|missing|home|
    inside|in the|on board|present|named|found|trapped|aboard|seen|there)\b|\bnot (?:everyone|
    everybody|all|every|always)\b|\bhas never been (?:found|charged|identified|recovered|seen|named|
    married|convicted)\b`;
