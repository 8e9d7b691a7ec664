/** Words and signs of judgement, as help desks and surveys export them. They stand for -1, 0 and 1. */
const words: Readonly<Record<'bad' | 'middle' | 'good', string>> = {
  bad: `negative neg bad poor terrible unsatisfied dissatisfied unhappy detractor disliked dislike down thumbs_down
    very_dissatisfied somewhat_dissatisfied very_unsatisfied badwithcomment bad_with_comment
    negativ schlecht unzufrieden sehr_unzufrieden négatif négative mauvais insatisfait insatisfaite negativo negativa malo mala
    ruim péssimo insatisfeito insatisfecho negatief slecht ontevreden dårlig utilfreds missnöjd dålig negatywny zły
    👎 🙁 ☹ 😞 😟 😢 😠 😡 부정 부정적 나쁨 불만 ネガティブ 悪い 不満 负面 差评 差 不满意 негативный плохо سلبي olumsuz kötü`,
  middle: `neutral neu mixed ok okay passive neither average fair neutro neutral neutre neutraal neutralny nøytral
    😐 😑 중립 보통 ニュートラル 普通 中性 中评 一般 нейтральный محايد nötr`,
  good: `positive pos good great excellent satisfied happy promoter liked like up thumbs_up very_satisfied somewhat_satisfied
    goodwithcomment good_with_comment positiv gut sehr_gut zufrieden sehr_zufrieden positif positive bon satisfait satisfaite
    positivo positiva bueno buena bom boa ótimo excelente satisfeito satisfecho positief goed tevreden god tilfreds nöjd bra
    pozytywny dobry 👍 🙂 ☺ 😊 😀 😃 😄 😍 긍정 긍정적 좋음 만족 ポジティブ 良い 満足 正面 好评 好 满意 позитивный хорошо إيجابي olumlu iyi`,
};

const values: ReadonlyMap<string, number> = new Map([
  ...words.bad.split(/\s+/u).map((word) => [word, -1] as const),
  ...words.middle.split(/\s+/u).map((word) => [word, 0] as const),
  ...words.good.split(/\s+/u).map((word) => [word, 1] as const),
]);

/** What a word of judgement stands for: -1 bad, 0 between, 1 good; null for other words. */
export function ratingWord(text: string): number | null {
  return (
    values.get(
      text
        .trim()
        .toLowerCase()
        // An emoji's look (as a picture, in a skin tone) says nothing of what it means.
        .replace(/[\ufe0e\ufe0f\u{1f3fb}-\u{1f3ff}]/gu, '')
        .replace(/[\s-]+/gu, '_'),
    ) ?? null
  );
}
