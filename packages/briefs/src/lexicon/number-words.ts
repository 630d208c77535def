/** Number words 0–100 by language, as folded phrases; hyphens between words are optional when matching. */
export type NumberWords = ReadonlyMap<string, number>;

const englishUnits =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const englishTens = 'x ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const germanUnits =
  'null ein zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn sechzehn siebzehn achtzehn neunzehn'.split(
    ' ',
  );
const germanTens = 'x zehn zwanzig dreissig vierzig funfzig sechzig siebzig achtzig neunzig'.split(
  ' ',
);
const frenchUnits =
  'zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(
    ' ',
  );
const frenchTens = 'x dix vingt trente quarante cinquante soixante'.split(' ');
const spanishUnits =
  'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve'.split(
    ' ',
  );
const spanishTens =
  'x diez veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa'.split(' ');

/** English cardinals. */
export function englishNumbers(): NumberWords {
  const words = new Map(englishUnits.map((word, value) => [word, value]));
  for (let tens = 2; tens <= 9; tens++) {
    words.set(englishTens[tens] as string, tens * 10);
    for (let unit = 1; unit <= 9; unit++)
      words.set(`${englishTens[tens]} ${englishUnits[unit]}`, tens * 10 + unit);
    for (let unit = 1; unit <= 9; unit++)
      words.set(`${englishTens[tens]}${englishUnits[unit]}`, tens * 10 + unit);
  }
  words
    .set('fourty', 40)
    .set('forteen', 14)
    .set('fiveteen', 15)
    .set('tewlve', 12)
    .set('twelwe', 12)
    .set('ninteen', 19);
  words
    .set('hundred', 100)
    .set('a hundred', 100)
    .set('one hundred', 100)
    .set('hundred and twenty', 120)
    .set('a hundred and twenty', 120)
    .set('one hundred and twenty', 120)
    .set('a hundred and ten', 110)
    .set('one hundred and ten', 110);
  return words;
}

/** German cardinals, umlauts folded both ways (zwolf, zwoelf). */
export function germanNumbers(): NumberWords {
  const words = new Map(germanUnits.map((word, value) => [word, value]));
  words.set('eins', 1).set('zwo', 2);
  words.delete('ein');
  for (let tens = 2; tens <= 9; tens++) {
    words.set(germanTens[tens] as string, tens * 10);
    for (let unit = 1; unit <= 9; unit++)
      words.set(`${germanUnits[unit]}und${germanTens[tens]}`, tens * 10 + unit);
  }
  words.set('hundert', 100).set('einhundert', 100);
  words
    .set('anderthalb', 1.5)
    .set('eineinhalb', 1.5)
    .set('zweieinhalb', 2.5)
    .set('dreieinhalb', 3.5);
  for (const [word, value] of [...words]) {
    if (word.includes('funf')) words.set(word.replace('funf', 'fuenf'), value);
    if (word.includes('zwolf')) words.set(word.replace('zwolf', 'zwoelf'), value);
  }
  return words;
}

/** French cardinals, the Belgian and Swiss forms included. */
export function frenchNumbers(): NumberWords {
  const words = new Map(frenchUnits.map((word, value) => [word.replace('-', ' '), value]));
  words.delete('un');
  for (let tens = 2; tens <= 6; tens++) {
    const word = frenchTens[tens] as string;
    words
      .set(word, tens * 10)
      .set(`${word} et un`, tens * 10 + 1)
      .set(`${word} et une`, tens * 10 + 1);
    for (let unit = 2; unit <= 9; unit++)
      words.set(`${word} ${frenchUnits[unit]}`, tens * 10 + unit);
  }
  for (let unit = 0; unit <= 9; unit++) {
    const word = (frenchUnits[10 + unit] as string).replace('-', ' ');
    words.set(unit === 1 ? `soixante et ${word}` : `soixante ${word}`, 70 + unit);
    words.set(`quatre vingt ${word}`, 90 + unit);
    words.set(unit === 0 ? 'quatre vingt' : `quatre vingt ${frenchUnits[unit]}`, 80 + unit);
  }
  words
    .set('quatre vingts', 80)
    .set('septante', 70)
    .set('octante', 80)
    .set('huitante', 80)
    .set('nonante', 90)
    .set('cent', 100);
  return words;
}

/** Spanish cardinals. */
export function spanishNumbers(): NumberWords {
  const words = new Map(spanishUnits.map((word, value) => [word, value]));
  words.delete('uno');
  for (let tens = 2; tens <= 9; tens++) {
    words.set(spanishTens[tens] as string, tens * 10);
    for (let unit = 1; unit <= 9; unit++) {
      words.set(`${spanishTens[tens]} y ${spanishUnits[unit]}`, tens * 10 + unit);
      if (tens === 2) words.set(`veinti${spanishUnits[unit]}`, 20 + unit);
    }
  }
  words
    .set('veintiun', 21)
    .set('veintiuna', 21)
    .set('treinta y un', 31)
    .set('treinta y una', 31)
    .set('cien', 100)
    .set('ciento', 100);
  return words;
}

/** Ordinal words by language; 'second' and 'third' double as units of time or fractions elsewhere. */
export const ordinalWords: Readonly<Record<'english' | 'german' | 'french' | 'spanish', string>> = {
  english:
    'first=1 second=2 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10 eleventh=11 twelfth=12 thirteenth=13 fourteenth=14 fifteenth=15 sixteenth=16 seventeenth=17 eighteenth=18 nineteenth=19 twentieth=20 twenty_first=21 twenty_second=22 twenty_third=23 twenty_fourth=24 twenty_fifth=25 twenty_sixth=26 twenty_seventh=27 twenty_eighth=28 twenty_ninth=29 thirtieth=30 thirty_first=31',
  german:
    'erste=1 ersten=1 erster=1 erstes=1 zweite=2 zweiten=2 zweiter=2 dritte=3 dritten=3 dritter=3 vierte=4 vierten=4 funfte=5 funften=5 sechste=6 sechsten=6 siebte=7 siebten=7 achte=8 achten=8 neunte=9 neunten=9 zehnte=10 zehnten=10 elfte=11 elften=11 elfter=11 zwolfte=12 zwolften=12 dreizehnte=13 dreizehnten=13 vierzehnte=14 vierzehnten=14 funfzehnte=15 funfzehnten=15 sechzehnte=16 sechzehnten=16 siebzehnte=17 siebzehnten=17 achtzehnte=18 achtzehnten=18 neunzehnte=19 neunzehnten=19 zwanzigste=20 zwanzigsten=20',
  french:
    'premier=1 premiere=1 deuxieme=2 second=2 seconde=2 troisieme=3 quatrieme=4 cinquieme=5 sixieme=6 septieme=7 huitieme=8 neuvieme=9 dixieme=10 onzieme=11 douzieme=12 treizieme=13 quatorzieme=14 quinzieme=15 seizieme=16 dix_septieme=17 dix_huitieme=18 dix_neuvieme=19 vingtieme=20',
  spanish:
    'primero=1 primer=1 primera=1 segundo=2 segunda=2 tercero=3 tercer=3 tercera=3 cuarto=4 cuarta=4 quinto=5 quinta=5 sexto=6 sexta=6 septimo=7 septima=7 octavo=8 octava=8 noveno=9 novena=9 decimo=10 decima=10 undecima=11 decimoprimera=11 duodecima=12 decimosegunda=12 decimotercera=13 decimocuarta=14 decimoquinta=15 decimosexta=16 decimoseptima=17 decimoctava=18 vigesima=20',
};
