import type { StoryName } from './stories';

/** An invented family: who bears its name, who lives with them, and what is going on. */
export type Family = {
  readonly last: string;
  readonly first: string;
  readonly partner?: string;
  readonly children?: readonly string[];
  readonly story?: StoryName;
  /** Not followed yet: since when they ask, and what their referral meets. */
  readonly asks?: { readonly daysAgo: number; readonly outcome: 'waiting' | 'rightsMissing' | 'outsideDrome' };
};

/** From the first admitted to the last, then those who ask. */
export const families: readonly Family[] = [
  { last: 'Sabbagh', first: 'Marwan', partner: 'Dima' },
  { last: 'Melkonyan', first: 'Armine', partner: 'Gagik', children: ['Nare'] },
  { last: 'Bangoura', first: 'Naby', story: 'landlordLate' },
  { last: 'Kelmendi', first: 'Arta', partner: 'Fatos', children: ['Lirim', 'Vesa'] },
  { last: 'Tewelde', first: 'Yonas', story: 'licenceAlmostLost' },
  { last: 'Darwich', first: 'Hala' },
  { last: 'Mabiala', first: 'Prosper', partner: 'Clarisse', children: ['Gloire', 'Merveille', 'Espoir'] },
  { last: 'Gebremeskel', first: 'Tesfay', partner: 'Senait', children: ['Natnael'], story: 'permitLastCall' },
  { last: 'Rostamzadeh', first: 'Kaveh' },
  { last: 'Ahmadi', first: 'Ali', partner: 'Shabnam', children: ['Parwana', 'Omid'], story: 'healthCoverToAsk' },
  { last: 'Tsegaye', first: 'Bethlehem' },
  { last: 'Stanekzai', first: 'Rahim', story: 'insuranceLate' },
  { last: 'Sivakumar', first: 'Nirmala', partner: 'Kannan', children: ['Abinaya'] },
  { last: 'Abdelkarim', first: 'Ismail', story: 'paymentOrder' },
  { last: 'Ramírez', first: 'Yolanda', partner: 'Óscar', children: ['Valentina'] },
  { last: 'Phuntsok', first: 'Tenzin', partner: 'Yangchen' },
  { last: 'Umarova', first: 'Zarema', children: ['Madina', 'Adam'], story: 'almostEighteen' },
  { last: 'Camara', first: 'Alpha' },
  { last: 'Al-Jubouri', first: 'Zaid', partner: 'Hanan', children: ['Rusul', 'Mustafa', 'Fatima'] },
  { last: 'Koné', first: 'Salimata' },
  { last: 'Beridze', first: 'Nino', partner: 'Giorgi', children: ['Luka'] },
  { last: 'Barazi', first: 'Nour', partner: 'Fadi', children: ['Yara', 'Jad'], story: 'engagementContractLate' },
  { last: 'Colmenares', first: 'Luis' },
  { last: 'Kalonji', first: 'Mireille', children: ['Divine', 'Jordan'] },
  { last: 'Aydoğan', first: 'Berfin', partner: 'Serhat', children: ['Rojda', 'Baran'] },
  { last: 'Bakhit', first: 'Haroun' },
  { last: 'Niyonzima', first: 'Diane', partner: 'Eric', children: ['Kevin', 'Lina'] },
  { last: 'Dolma', first: 'Tsering', story: 'apiThisWeek' },
  { last: 'Jabbari', first: 'Hadi', partner: 'Nasrin' },
  { last: 'Soumah', first: 'Fanta', story: 'sanctionNotice' },
  { last: 'Adan', first: 'Yusuf', partner: 'Ifrah', children: ['Sahra'], story: 'weldingCourse' },
  { last: 'Nazari', first: 'Samira', partner: 'Habib', children: ['Mahdi', 'Laleh', 'Elyas'], story: 'commission' },
  { last: 'Hossain', first: 'Rubel', story: 'appointmentToday' },
  { last: 'Karimzada', first: 'Zahra', children: ['Setara', 'Milad'], story: 'housingRequestThisWeek' },
  { last: 'Ghebreab', first: 'Luwam', children: ['Abel'], story: 'offerToday' },
  { last: 'Jama', first: 'Idil', story: 'shelterEndsSoon' },
  { last: 'Shahin', first: 'Wael', partner: 'Rima', children: ['Tala', 'Karam', 'Zein'] },
  { last: 'Ehigiator', first: 'Blessing', children: ['Precious'] },
  { last: 'Tijani', first: 'Mutasim' },
  { last: 'Woldeyes', first: 'Dawit', partner: 'Meron', children: ['Saron'] },
  { last: 'Habtemariam', first: 'Selam', asks: { daysAgo: 24, outcome: 'waiting' } },
  { last: 'Salihu', first: 'Drita', children: ['Arben'], asks: { daysAgo: 17, outcome: 'outsideDrome' } },
  {
    last: 'Popal',
    first: 'Farid',
    partner: 'Zohra',
    children: ['Hila', 'Yama'],
    asks: { daysAgo: 10, outcome: 'waiting' },
  },
  { last: 'Koroma', first: 'Ibrahim', asks: { daysAgo: 4, outcome: 'rightsMissing' } },
];
