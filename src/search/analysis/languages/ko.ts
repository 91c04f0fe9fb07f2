import {wordList} from '../word-list.js';

/** What marks the part that a noun plays in its sentence; the longest that fits goes first. */
const PARTICLES = wordList(`
  에서부터 으로부터 에게서는 에서는 에서도 에서의 에게서 에게는 에게도 으로는 으로도 으로써 으로서 이라고 이라는 이라도 이랑은 까지는 까지도 부터는
  한테서 에는 에도 에만 에서 에게 한테 께서 까지 부터 처럼 보다 마다 조차 마저 밖에 이나 이랑 하고 으로 이라 라고 라는 라도 이란 와는 과는 와도 과도
  로는 로도 로서 로써 대로 만큼 만은 만이 들은 들이 들을 들의 은 는 이 가 을 를 의 에 로 와 과 도 만 나 랑
`).sort((a, b) => b.length - a.length);
/** Verbs made of a noun ("환불하고"): what follows the noun. One that may be the end of another noun needs a short one before it. */
const VERB =
  /^(.{2,}?)(?:(?:하|되|시키)(?:다|고|는|기|여|면|려면|려고|지|던|나요|세요|십시오|도록|게|자|니|며|거나|는데|었|였|는지|고자|기가|기를|기는|신)?.{0,3}|(?:했|됐|합니|됩니|해야|해서|해도|해요|해주|돼요|되어|하였).{0,4}|할|될|된|해)$/;
/** "필요한", but not "접근권한". */
const ADNOMINAL = /^(.{2})한$/;
const SHORTEST = 2;
/** Particles that no noun ends with: they may follow a single syllable ("앱에서"). */
const CLEAR = /^(?:에게?[서는도만]|으로|까지|부터|처럼|한테)/;

/** A word without its particle, or the noun that its verb is made of. */
export function stemmer(word: string): string {
  if (!/^[가-힣]+$/.test(word)) return word;
  for (const particle of PARTICLES) {
    const shortest = CLEAR.test(particle) ? 1 : SHORTEST;
    if (word.length - particle.length >= shortest && word.endsWith(particle)) return word.slice(0, -particle.length);
  }
  const noun = VERB.exec(word)?.[1] ?? ADNOMINAL.exec(word)?.[1];
  return noun ?? word;
}

export function isParticle(word: string): boolean {
  return PARTICLES.includes(word);
}

/** By twos, as the words of a query are. */
export const softWords = wordList(`
  어떻 떻게 무엇 엇인 무슨 어디 언제 누구 누가 얼마 왜 뭐 있나 나요 있는 있습 습니 니다 싶어 어요 싶은 싶습 되나 하나 하는 하는 방법 수 것 저 제 제가 나 내
  해야 야 하면 때 알고 고 주세 세요 인가 가요 까요 입니 입니 니까 어느 어떤 가능 대해 대한 관한 위한 통해 경우
`);

/** What a question asks for a number or a date with. */
export const numberWords = /몇|언제|얼마|년/;
