import {stopwords} from '@orama/stopwords/irish';
import {without, wordList} from '../word-list.js';

export {stemmer} from '@orama/stemmers/irish';

/** What joins words, and what questions are wrapped in. */
export const softWords = [
  ...without(
    stopwords,
    'beirt caoga ceathair ceathrar chtó cúig cúigear céad daichead deich deichniúr fiche haon hocht naoi naonúr nócha ocht ochtar seacht seachtar seachtó seasca seisear triúr tríocha',
  ),
  ...wordList(`
    conas cad céard cathain cén cé cá cárb cérb cár fáth dtaobh chuige nuair má mura nó ach cibé is ba bhfuil bhfuilim tá táim táimid
    níl nílim bhí raibh bíonn bheidh beidh mbeidh bheadh mbeadh bheith ab nár nárbh gur gurb féidir féidearthacht mian maith mhaith fearr teastaíonn teastaigh
    uaim uait uaidh uainn uaibh caithfidh gá ceart liom leat léi linn libh leo agam agat aige aici againn agaibh acu orm ort air
    uirthi orainn oraibh orthu dom duit di dúinn daoibh dóibh chugam chugat chugainn asam ionam fúm eile seo sin siúd
    féin éigin áit rud bealach slí déan déanaim déanaimid déanamh dhéanamh dhéanaim ndéanaim ndéanfainn dhéanfainn bhféadfainn bhféadfá féadfaidh
    fáil fháil bhfaighidh faighim bhfaighim thoil cabhair chabhair cabhraigh chabhrú maidir freisin fós cheana
  `),
];
