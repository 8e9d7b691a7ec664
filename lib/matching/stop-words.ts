/** English words that carry grammar rather than meaning, folded as in words.ts. Closed classes only, no word of any domain. */
export const stopWords: ReadonlySet<string> = new Set(
  `a an the this that these those some any each every either neither both all no none such same other another own
  i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself she her hers herself it its
  itself they them their theirs themselves who whom whose which what one ones something anything nothing everything
  am is are was were be been being do does did done doing have has had having will would shall should can could may might must
  im ive id ill youre youve youll youd hes shes its were weve theyre theyve theyll thats theres whats lets isnt arent wasnt
  werent dont doesnt didnt hasnt havent hadnt wont wouldnt cant cannot couldnt shouldnt mustnt aint
  and or but nor so if then else than as because while when where why how whether though although unless until since
  of at by for with about against between into through during before after above below to from up down in out on off over under
  again further once here there now just only also too very much many more most less least few quite rather really even still yet anymore anyway
  almost already maybe perhaps instead else ever never always often sometimes not please thanks thank hi hello etc eg ie via per`.split(
    /\s+/,
  ),
);
