/** An article, and how someone asks for it who has not read it. */
export type QuestionedArticle = readonly [title: string, text: string, question: string];
