/**
 * The commonest words of the languages that schools are likeliest to bring. Words that two of them share are in neither
 * list or in both, and then decide nothing.
 */
export const STOP_WORDS: Readonly<Record<string, readonly string[]>> = {
  en: 'the and of to that is was for with are have has been which would there their they this from were not said'.split(
    ' ',
  ),
  de: 'der die und das den dem ein eine ist nicht mit sich auf für auch wird wurde werden von zu haben sie ich bei'.split(
    ' ',
  ),
  fr: 'le la les des est une dans que qui pour pas sur plus avec cette ont été sont ces aux leur il du et'.split(
    ' ',
  ),
  es: 'el los las una que por con para del como más pero fue sus este esta son también ha al lo se y su'.split(
    ' ',
  ),
  it: 'il che di una per non sono della con anche più nel gli dei alla questo come è ha ma dal si lo del'.split(
    ' ',
  ),
  pt: 'que não uma para com dos das mais como foi seu sua pelo também são aos ele na no em os ao um do da'.split(
    ' ',
  ),
  nl: 'het een van dat niet zijn op voor met ook aan worden wordt door naar heeft bij maar hebben deze uit en de'.split(
    ' ',
  ),
  sv: 'och att det som en på är av för med till den har inte om ett var men vi från så kan när'.split(' '),
  da: 'og at det er en til på som for med den af der ikke har de fra et blev men kan var om efter'.split(' '),
  pl: 'i w na z się nie że do jest to o jak po co dla od są za przez oraz ale był tym który'.split(' '),
  tr: 've bir bu için ile da de çok olarak daha olan gibi ne kadar sonra var ama o en her değil'.split(' '),
  cs: 'a se na je v že s to z do o k ve pro jako za by si ale jeho po jsou od však které'.split(' '),
};
