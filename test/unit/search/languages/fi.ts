import type {QuestionedArticle} from './questioned-article.js';

export const ARTICLES: readonly QuestionedArticle[] = [
  ['Salasanan palauttaminen', 'Valitse ”Unohtunut salasana”. Lähetämme linkin.', 'unohdin salasanani'],
  ['Sähköpostiosoitteen vaihtaminen', 'Avaa profiili ja kirjoita uusi osoite.', 'miten vaihdan sähköposti osoitteen'],
  ['Tilin poistaminen', 'Kaikki tilin tiedot poistetaan pysyvästi.', 'haluan poistaa tilini'],
  ['Hyvitys', 'Palautamme rahat viidessä päivässä.', 'milloin saan rahat'],
  ['Paketin seuranta', 'Seurantanumero on lähetysviestissä.', 'missä pakettini on'],
  ['Laskujen lataaminen', 'Jokainen lasku on PDF-tiedosto.', 'lasku pdf'],
  ['Kielen vaihtaminen', 'Valitse sovelluksen kieli asetuksista.', 'voiko sovellusta käyttää toisella kielellä'],
  ['Ilmoitusten poistaminen käytöstä', 'Ilmoitukset tulevat puhelimeen.', 'liikaa ilmoituksia puhelimeen'],
  ['Kaksivaiheinen tunnistautuminen', 'Lue QR-koodi sovelluksella.', 'kaksivaiheinen tunnistus'],
  ['Tilauksen peruuttaminen', 'Tilaus päättyy maksetun kuukauden lopussa.', 'miten peruutan tilauksen'],
  ['Vienti Exceliin', 'Taulukot tallennetaan Excel-tiedostoina.', 'taulukot exceliin'],
  ['Asiakaspalvelu', 'Tiimimme vastaa arkisin keskustelussa.', 'asiakas palvelu'],
];
