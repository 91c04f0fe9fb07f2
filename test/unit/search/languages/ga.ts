import type {QuestionedArticle} from './questioned-article.js';

export const ARTICLES: readonly QuestionedArticle[] = [
  [
    'Pasfhocal a athshocrú',
    'Roghnaigh “Dearmad déanta ar an bpasfhocal”. Seolfaimid nasc chugat.',
    'rinne mé dearmad ar mo phasfhocal',
  ],
  [
    'Seoladh ríomhphoist a athrú',
    'Oscail do phróifíl agus scríobh an seoladh nua.',
    'conas a athraím mo sheoladh ríomhphoist',
  ],
  ['Cuntas a scriosadh', 'Scriostar sonraí uile an chuntais go buan.', 'ba mhaith liom mo chuntas a scriosadh'],
  ['Aisíocaíochtaí', 'Seolfaimid an t-airgead ar ais laistigh de chúig lá.', 'cathain a bheidh an t-airgead agam'],
  ['Beartán a rianú', 'Tá an uimhir rianaithe sa teachtaireacht.', 'cá bhfuil mo bheartán'],
  ['Sonraisc a íoslódáil', 'Is comhad PDF gach sonrasc.', 'an féidir liom sonrasc a íoslódáil mar pdf'],
  ['Teanga na haipe a athrú', 'Roghnaigh an teanga sna socruithe.', 'an bhfuil an aip ar fáil i dteanga eile'],
  ['Fógraí a mhúchadh', 'Tagann fógraí ar an bhfón.', 'tá an iomarca fógraí ag teacht chugam'],
  ['Fíordheimhniú dhá chéim', 'Scan an cód QR le haip.', 'conas an fíordheimhniú dhá chéim a chur ar siúl'],
  ['Síntiús a chur ar ceal', 'Críochnaíonn an síntiús ag deireadh na míosa.', 'conas a chuirim mo shíntiús ar ceal'],
  [
    'Táblaí a easpórtáil go Excel',
    'Sábháiltear na táblaí mar chomhaid Excel.',
    'is mian liom tábla a easpórtáil go excel',
  ],
  [
    'Teagmháil leis an tacaíocht',
    'Freagraíonn ár bhfoireann tríd an gcomhrá.',
    'an féidir comhrá a dhéanamh leis an bhfoireann',
  ],
];
