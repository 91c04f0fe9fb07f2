import type {QuestionedArticle} from './questioned-article.js';

export const ARTICLES: readonly QuestionedArticle[] = [
  ['Obnovení hesla', 'Zvolte „Zapomenuté heslo“. Pošleme odkaz.', 'zapomněl jsem heslo'],
  ['Změna e-mailové adresy', 'Otevřete profil a zadejte novou adresu.', 'jak změnit emailovou adresu'],
  ['Smazání účtu', 'Všechna data účtu se navždy vymažou.', 'chci smazat svůj účet'],
  ['Vrácení peněz', 'Peníze vracíme do pěti dnů.', 'kdy dostanu zpět peníze'],
  ['Sledování zásilky', 'Číslo zásilky je ve zprávě o odeslání.', 'kde je moje zásilka'],
  ['Stažení faktur', 'Každá faktura je soubor PDF.', 'stáhnout fakturu v pdf'],
  ['Změna jazyka', 'Jazyk aplikace vyberte v nastavení.', 'mohu přepnout jazyk aplikace'],
  ['Vypnutí oznámení', 'Oznámení chodí na telefon.', 'příliš mnoho oznámení'],
  ['Dvoufázové přihlášení', 'Naskenujte kód QR aplikací.', 'zapnout dvoufázové přihlášení'],
  ['Zrušení předplatného', 'Předplatné končí zaplaceným měsícem.', 'jak zrušit předplatné'],
  ['Export do Excelu', 'Tabulky se ukládají jako soubory Excelu.', 'exportovat tabulky do excelu'],
  ['Kontakt na podporu', 'Náš tým odpovídá na chatu.', 'je k dispozici chat s podporou'],
];
