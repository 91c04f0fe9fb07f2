import type {QuestionedArticle} from './questioned-article.js';

export const ARTICLES: readonly QuestionedArticle[] = [
  ['Ponastavitev gesla', 'Izberite »Pozabljeno geslo«. Poslali bomo povezavo.', 'pozabil sem geslo, kaj naj naredim'],
  ['Sprememba e-poštnega naslova', 'Odprite profil in vpišite nov naslov.', 'kako spremenim svoj e-poštni naslov'],
  ['Izbris uporabniškega računa', 'Vsi podatki računa so trajno izbrisani.', 'rad bi izbrisal svoj račun'],
  ['Vračila', 'Denar vrnemo v petih dneh.', 'kdaj bom dobila denar nazaj'],
  ['Sledenje paketu', 'Številka za sledenje je v sporočilu.', 'kje je moj paket'],
  ['Prenos faktur', 'Vsaka faktura je datoteka PDF.', 'kako prenesem fakturo v pdf'],
  ['Sprememba jezika', 'V nastavitvah izberite jezik aplikacije.', 'ali je aplikacija na voljo v drugih jezikih'],
  ['Izklop obvestil', 'Obvestila prihajajo na telefon.', 'zakaj dobivam toliko obvestil'],
  ['Preverjanje v dveh korakih', 'Kodo QR optično preberite z aplikacijo.', 'kako vklopim preverjanje v dveh korakih'],
  ['Preklic naročnine', 'Naročnina se konča z mesecem.', 'kako preklicem narocnino'],
  ['Izvoz v Excel', 'Tabele se shranijo kot datoteke Excel.', 'rada bi izvozila tabelo v excel'],
  ['Stik s podporo', 'Naša ekipa odgovarja v klepetu.', 'ali lahko klepetam z vašo ekipo'],
];
