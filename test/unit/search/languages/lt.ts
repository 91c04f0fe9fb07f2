import type {QuestionedArticle} from './questioned-article.js';

export const ARTICLES: readonly QuestionedArticle[] = [
  ['Slaptažodžio atkūrimas', 'Pasirinkite „Pamiršote slaptažodį?“. Atsiųsime nuorodą.', 'pamiršau savo slaptažodį'],
  ['El. pašto adreso keitimas', 'Atidarykite profilį ir įrašykite naują adresą.', 'kaip pakeisti el. pašto adresą'],
  ['Paskyros ištrynimas', 'Visi paskyros duomenys ištrinami visam laikui.', 'noriu ištrinti savo paskyrą'],
  ['Pinigų grąžinimas', 'Pinigus grąžiname per penkias dienas.', 'kada man grąžins pinigus'],
  ['Siuntos sekimas', 'Sekimo numeris yra laiške.', 'kur yra mano siunta'],
  ['Sąskaitų atsisiuntimas', 'Kiekviena sąskaita yra PDF failas.', 'kaip atsisiųsti sąskaitą pdf formatu'],
  ['Kalbos keitimas', 'Programėlės kalbą pasirinkite nustatymuose.', 'ar programėlė veikia kitomis kalbomis'],
  ['Pranešimų išjungimas', 'Pranešimai ateina į telefoną.', 'kodėl gaunu tiek daug pranešimų'],
  ['Dviejų žingsnių patvirtinimas', 'Nuskenuokite QR kodą programėle.', 'kaip įjungti dviejų žingsnių patvirtinimą'],
  ['Prenumeratos atšaukimas', 'Prenumerata baigiasi mėnesio pabaigoje.', 'ar galiu atsaukti prenumerata'],
  ['Eksportas į „Excel“', 'Lentelės išsaugomos kaip „Excel“ failai.', 'lentelių eksportavimas į excel'],
  [
    'Susisiekimas su pagalbos komanda',
    'Mūsų komanda atsako pokalbyje.',
    'ar galima pokalbiu susisiekti su jūsų komanda',
  ],
];
