/** An article of the help centres that are looked at. */
interface Sample {
  readonly id: string;
  /** Front matter, as YAML. */
  readonly facts: string;
  readonly text: string;
}

export interface SampleCentre {
  readonly config: object;
  readonly articles: readonly Sample[];
}

const STEPS = `Open **Send** and tap the scan icon in the address field. Hold the camera over the code until the frame turns solid.

## Scan with the camera

1. Open **Send** and tap the scan icon.
2. Hold the phone about 20 cm from the code.
3. Compare the first and last six characters.

> [!WARNING]
> A scanned address on the wrong network cannot be recovered.

## Which codes work

| Code | Fills in | Since |
| --- | --- | ---: |
| Plain address | Address only | 1.0 |
| Payment link | Address and amount | 2.4 |

## Make a code of your own

\`\`\`text
northwind:pay?to=nw1q8f4c4ye
  &amount=25.00
\`\`\`

Choose **Receive** and share the picture.
`;

const ARABIC_STEPS = `افتح **إرسال** واضغط رمز المسح في حقل العنوان، ثم وجّه الكاميرا نحو رمز QR.

## المسح بالكاميرا

1. افتح **إرسال** واضغط رمز المسح.
2. ثبّت الهاتف على بعد 20 سم.
3. قارن أول ستة أحرف بآخر ستة.

> [!WARNING]
> العنوان على شبكة خاطئة لا يمكن استرداده.

## What if the camera stays black?

افتح إعدادات الهاتف واسمح باستخدام الكاميرا.
`;

const dates = (published: string, updated: string, views: number): string =>
  `published: ${published}\nupdated: ${updated}\nviews: ${views}`;

export const english: SampleCentre = {
  config: {
    title: 'Northwind Help',
    locale: 'en',
    categories: [
      {name: 'FAQ', icon: 'ask'},
      {name: 'Announcements', icon: 'news'},
      {name: 'Product documents', icon: 'doc'},
    ],
    topics: [
      {name: 'Wallet', icon: 'wallet'},
      {name: 'Security', icon: 'shield'},
      {name: 'Identity check', icon: 'id'},
      {name: 'Payments', icon: 'card'},
      {name: 'Fees and limits', icon: 'percent'},
    ],
    contact: {form: '/contact', description: 'We answer within one working day.'},
    feedback: '/feedback',
    suggestions: [{routes: ['**/visual.html'], ids: ['scan', 'hold', 'fees']}],
  },
  articles: [
    {
      id: 'scan',
      facts: `title: How do I scan a QR code to send or receive?\ncategory: FAQ\ntopic: Wallet\n${dates('2023-09-05', '2026-04-08', 149_333)}\nrelated: [hold, fees]`,
      text: STEPS,
    },
    {
      id: 'rejected',
      facts: `title: My document scan was rejected. What now?\ncategory: FAQ\ntopic: Identity check\n${dates('2024-01-19', '2026-03-27', 88_204)}`,
      text: 'Place the document on a dark, even surface and scan it without flash. All four corners have to be visible.',
    },
    {
      id: 'hold',
      facts: `title: Why is my balance “on hold”?\ncategory: FAQ\ntopic: Payments\n${dates('2024-05-02', '2026-02-11', 61_870)}`,
      text: 'A card payment holds the amount until the shop claims it.',
    },
    {
      id: 'passkeys',
      facts: `title: Sign in with a passkey\ncategory: FAQ\ntopic: Security\n${dates('2024-11-02', '2026-01-14', 35_518)}`,
      text: 'A passkey replaces the password on this device.',
    },
    {
      id: 'fees',
      facts: `title: What the network fee pays for\ncategory: Product documents\ntopic: Fees and limits\n${dates('2023-08-16', '2025-11-30', 21_640)}`,
      text: 'Networks charge for each transfer. A scan of the block shows what was paid.',
    },
    {
      id: 'scan-to-pay',
      facts: `title: 'Scan to Pay: limits, fees and where it works'\ncategory: Product documents\ntopic: Payments\n${dates('2024-11-02', '2026-04-14', 12_415)}`,
      text: 'You can pay by scan up to 2,000 EUR a day. The rate is fixed for 30 seconds after you scan the code of the shop.',
    },
    {
      id: 'maintenance',
      facts:
        'title: Sign-in by scan is paused on 14 May\ncategory: Announcements\npublished: 2026-05-06\nnotice: true\nuntil: 2099-12-31',
      text: 'While we move to new servers you cannot scan the sign-in code.',
    },
    {
      id: 'countries',
      facts: 'title: Scan to Pay now works in Portugal\ncategory: Announcements\npublished: 2026-03-03\nviews: 9156',
      text: 'Cardholders can scan and pay at more than 40,000 shops.',
    },
    {
      id: 'statements',
      facts: 'title: A new look for statements\ncategory: Announcements\npublished: 2026-01-20',
      text: 'Statements are easier to read.',
    },
  ],
};

/** Some of its titles are not translated. */
export const arabic: SampleCentre = {
  config: {
    title: 'مساعدة نورثويند',
    locale: 'ar',
    categories: [
      {name: 'الأسئلة الشائعة', icon: 'ask'},
      {name: 'الإعلانات', icon: 'news'},
      {name: 'وثائق المنتج', icon: 'doc'},
    ],
    topics: [
      {name: 'المحفظة', icon: 'wallet'},
      {name: 'الأمان', icon: 'shield'},
      {name: 'What’s new?', icon: 'news'},
    ],
    contact: {form: '/contact', description: 'نرد خلال يوم عمل واحد.'},
    feedback: '/feedback',
    suggestions: [{routes: ['**/visual.html'], ids: ['scan', 'hold']}],
  },
  articles: [
    {
      id: 'scan',
      facts: `title: كيف أمسح رمز QR للإرسال أو الاستلام؟\ncategory: الأسئلة الشائعة\ntopic: المحفظة\n${dates('2023-09-05', '2026-04-08', 149_333)}\nrelated: [hold]`,
      text: ARABIC_STEPS,
    },
    {
      id: 'hold',
      facts: `title: Why is my QR balance “on hold”?\ncategory: الأسئلة الشائعة\ntopic: What’s new?\n${dates('2024-05-02', '2026-02-11', 61_870)}`,
      text: 'A QR payment holds the amount until the shop claims it. Is it still there?',
    },
    {
      id: 'fees',
      facts: `title: 'PayPal: رسوم الدفع برمز QR'\ncategory: وثائق المنتج\ntopic: المحفظة\n${dates('2023-08-16', '2025-11-30', 21_640)}`,
      text: 'تفرض الشبكات رسومًا على كل تحويل برمز QR.',
    },
    {
      id: 'maintenance',
      facts:
        'title: إيقاف تسجيل الدخول برمز QR يوم 14 مايو\ncategory: الإعلانات\npublished: 2026-05-06\nnotice: true\nuntil: 2099-12-31',
      text: 'ننقل الخوادم ولا يمكن مسح رمز QR.',
    },
    {
      id: 'statements',
      facts: 'title: A new look!\ncategory: الإعلانات\npublished: 2026-01-20',
      text: 'كشوف الحساب أسهل قراءة.',
    },
  ],
};
