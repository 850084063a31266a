import type { Rule } from '../candidate.ts';
import { overLines } from '../overLines.ts';
import { asks, inHeading, patternRule } from '../patterns.ts';

/** That many do it is offered as the reason that it is right. */
const popularity = patternRule({
  id: 'popularity',
  technique: 'appeal-to-popularity',
  strength: 2,
  covers: 'sentence',
  patterns: [
    {
      like: overLines('gu')`
        \b(?:millions|thousands|tens of thousands|hundreds of thousands|hundreds|more and more|
        countless|[\d,]{4,}|half) (?:of )?(?:[\w'-]+ ){0,4}(?:already|now|have (?:switched|joined|
        signed|discovered|put|chosen|made|swapped|ditched|trusted)|trust|love|swear by|can't be wrong|
        cannot be wrong|are switching|are turning|are discovering|agree)\b`,
      strength: 2,
    },
    {
      like: overLines('gu')`
        \b(?:can(?:'t|not) (?:all )?be wrong|seldom wrong|rarely wrong|join the (?:thousands|millions|
        movement|revolution|growing)|everyone(?:'s| is) (?:talking|doing|buying|switching|raving|
        wearing)|the whole (?:town|country|world|internet) is|best-?selling|fastest-growing|
        most popular|number one|nation's favourite|america's favorite|taking the (?:world|country|
        internet) by storm|selling out|flying off the shelves|waiting list|sold out|
        the people have (?:spoken|decided|made)|public opinion is|(?:the|a) silent majority|
        overwhelming(?:ly)? (?:support|backing|in favour)|ask anyone|ask any (?:parent|teacher|nurse|
        doctor|driver|farmer|shopkeeper))\b`,
      strength: 2,
    },
  ],
  unless: (sentence, reading) => sentence.sourced || inHeading(sentence, reading) || asks(sentence, reading),
});

/** A big name or title is offered as proof. */
const authority = patternRule({
  id: 'authority',
  technique: 'appeal-to-authority',
  strength: 2,
  covers: 'sentence',
  patterns: [
    {
      like: overLines('gu')`
        \b(?:even|none other than|no less (?:a (?:figure|person|
        authority) )?than) (?:[a-z]+ ){0,3}(?:dr|professor|nobel|sir|president|the (?:great|economist|
        world|bank|un|who))\b`,
      strength: 2,
    },
    {
      like: overLines('gu')`
        \b(?:nobel(?:-winning| prize| laureate| winner)?|world-renowned|renowned|leading|eminent|
        distinguished|top|celebrity|award-winning|respected|harvard|oxford|cambridge|nasa|
        retired) (?:[\w-]+ ){0,2}(?:doctors?|surgeons?|scientists?|professors?|experts?|economists?|
        nutritionists?|dermatologists?|psychologists?|dentists?|trainers?|chefs?|physicists?|
        dieticians?|dietitians?|researchers?|historians?|physicians?)\b[^.;]{0,80}\b(?:swears?|
        recommends?|calls? it|calls? them|approves?|agrees?|says?|uses?|trusts?|backs?|endorses?|
        loves?|describes? it)\b`,
      strength: 2,
    },
    {
      like: overLines('gu')`
        \b(?:as|like) (?:churchill|lincoln|einstein|orwell|gandhi|jefferson|reagan|thatcher|roosevelt|
        kennedy|mandela|socrates|aristotle|the (?:great|bible|founding fathers|philosopher|poet)|
        my (?:grandmother|grandfather|mother|father|granny|old)) (?:[\w]+ )?(?:said|put it|wrote|
        warned|knew|used to say|once|told|taught|says)\b`,
      strength: 2,
    },
    {
      like: overLines('gu')`
        \b(?:doctor|dermatologist|dentist|expert|vet|scientist|chef|nutritionist)[- ](?:approved|
        recommended|endorsed|tested|developed|formulated)\b`,
      strength: 2,
    },
  ],
  unless: inHeading,
});

export const appeals: readonly Rule[] = [popularity, authority];
