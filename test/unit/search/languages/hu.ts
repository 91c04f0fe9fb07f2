import type {QuestionedArticle} from './questioned-article.js';

export const ARTICLES: readonly QuestionedArticle[] = [
  ['Jelszó visszaállítása', 'Válassza az „Elfelejtett jelszó” gombot. Linket küldünk.', 'elfelejtettem a jelszavam'],
  ['E-mail-cím módosítása', 'Nyissa meg a profilját, és írja be az új címet.', 'hogyan módosíthatom az e-mail címemet'],
  ['Fiók törlése', 'A fiók minden adata véglegesen törlődik.', 'szeretném törölni a fiókomat'],
  ['Visszatérítés', 'A pénzt öt napon belül visszafizetjük.', 'mikor kapom vissza a pénzt'],
  ['Csomag követése', 'A csomagszám a feladási üzenetben van.', 'hol van a csomagom'],
  ['Számlák letöltése', 'Minden számla PDF-fájl.', 'számla letöltése pdf'],
  ['Nyelv váltása', 'Az alkalmazás nyelvét a beállításokban választhatja ki.', 'lehet más nyelven használni'],
  ['Értesítések kikapcsolása', 'Az értesítések telefonra érkeznek.', 'túl sok értesítés'],
  ['Kétlépcsős belépés', 'Olvassa be a QR-kódot egy alkalmazással.', 'kétlépcsős belépés bekapcsolása'],
  ['Előfizetés lemondása', 'Az előfizetés a kifizetett hónappal ér véget.', 'hogyan mondom le az előfizetést'],
  ['Exportálás Excelbe', 'A táblázatok Excel-fájlként menthetők.', 'táblázat exportálása excelbe'],
  ['Ügyfélszolgálat', 'Csapatunk munkanapokon csevegésben válaszol.', 'ügyfél szolgálat'],
];
