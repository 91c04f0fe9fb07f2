import type {QuestionedArticle} from './questioned-article.js';

export const ARTICLES: readonly QuestionedArticle[] = [
  ['Промена лозинке', 'Изаберите „Заборављена лозинка”. Шаљемо вам везу.', 'заборавио сам лозинку'],
  ['Промена имејл адресе', 'Отворите профил и упишите нову адресу.', 'kako da promenim imejl adresu'],
  ['Брисање налога', 'Сви подаци налога се трајно бришу.', 'желим да обришем свој налог'],
  ['Повраћај новца', 'Новац враћамо за пет дана.', 'kada ću dobiti novac'],
  ['Праћење пакета', 'Број за праћење је у поруци.', 'где је мој пакет'],
  ['Preuzimanje faktura', 'Svaka faktura je PDF datoteka.', 'како да преузмем фактуру као pdf'],
  ['Промена језика', 'У подешавањима изаберите језик апликације.', 'da li aplikacija postoji i na drugim jezicima'],
  ['Isključivanje obaveštenja', 'Obaveštenja stižu na telefon.', 'превише обавештења на телефону'],
  ['Провера у два корака', 'Скенирајте QR код апликацијом.', 'kako ukljuciti proveru u dva koraka'],
  ['Otkazivanje pretplate', 'Pretplata se završava na kraju meseca.', 'могу ли да откажем претплату'],
  ['Извоз у Excel', 'Табеле се чувају као Excel датотеке.', 'izvoz tabele u excel'],
  ['Kontakt sa podrškom', 'Naš tim odgovara putem četa.', 'да ли могу да контактирам подршку'],
];
