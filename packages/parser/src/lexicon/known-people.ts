/** Someone whose name alone tells a country and a rank, whatever the language. */
export interface KnownPerson {
  /** As it is shown. */
  name: string;
  country: string;
  rank: "leader" | "foreign";
  /** Beginnings of words, in any script; those in Latin letters are compared without accents. */
  forms: string[];
}

/**
 * country|rank|name|other spellings: heads of state and government and foreign ministers whom the press names without
 * their office. A surname that is also a common word or another leader's is left out.
 */
const LINES = `
CN|leader|Xi Jinping|Xi/习近平/習近平/Си Цзиньпин/Сі Цзіньпін/شي جين/شی جین/Σι Τζινπίνγκ/習主席
CN|leader|Li Qiang|李强/李強/Ли Цян
CN|leader|Li Keqiang|李克强/李克強/Ли Кэцян
CN|foreign|Wang Yi|王毅/Ван И/وانغ يي/وانگ یی
CN|foreign|Qin Gang|秦刚/秦剛/Цинь Ган
IR|leader|Ebrahim Raisi|Raisi/Raeisi/Raeesi/莱希/萊希/Раиси/Раїсі/رئيسي/رئیسی
IR|leader|Hassan Rouhani|Rouhani/Rohani/鲁哈尼/魯哈尼/Рухани/روحاني/روحانی
IR|leader|Masoud Pezeshkian|Pezeshkian/佩泽希齐扬/裴泽斯基安/Пезешкиан/بزشكيان/پزشکیان
IR|foreign|Hossein Amir-Abdollahian|Amir-Abdollahian/Amirabdollahian/Abdollahian/阿卜杜拉希扬/Абдоллахиан/عبداللهيان/عبداللهیان
IR|foreign|Mohammad Javad Zarif|Zarif/扎里夫/Зариф/ظريف/ظریف
IR|foreign|Abbas Araghchi|Araghchi/Araqchi/阿拉格齐/Аракчи/عراقجي/عراقچی
US|leader|Joe Biden|Biden/拜登/Байден/بايدن/بایدن/Μπάιντεν
US|leader|Donald Trump|Trump/特朗普/川普/Трамп/ترامب/ترامپ/Τραμπ
US|leader|Barack Obama|Obama/奥巴马/歐巴馬/Обам/أوباما/اوباما
US|foreign|Antony Blinken|Blinken/布林肯/Блинкен/Блінкен/بلينكن/بلینکن
US|foreign|Marco Rubio|Rubio/鲁比奥/魯比奧/Рубио/روبيو/روبیو
US|foreign|John Kerry|Kerry/克里/Керри
US|foreign|Mike Pompeo|Pompeo/蓬佩奥/Помпео
RU|leader|Vladimir Putin|Putin/Poutine/普京/普丁/Путин/Путін/بوتين/پوتین/Πούτιν
RU|leader|Dmitry Medvedev|Medvedev/梅德韦杰夫/Медведев
RU|leader|Mikhail Mishustin|Mishustin/米舒斯京/Мишустин
RU|foreign|Sergey Lavrov|Lavrov/Lawrow/拉夫罗夫/拉夫羅夫/Лавров/لافروف/لاوروف/Λαβρόφ
UA|leader|Volodymyr Zelenskyy|Zelensk/Zelenskiy/Zełensk/Selensk/泽连斯基/澤連斯基/澤倫斯基/Зеленск/Зеленськ/زيلينسكي/زلنسکی/Ζελένσκι
UA|leader|Petro Poroshenko|Poroshenko/波罗申科/Порошенко
UA|foreign|Dmytro Kuleba|Kuleba/库列巴/Кулеба/Кулебо
UA|foreign|Andrii Sybiha|Sybiha/瑟比加/Сибига/Сибіга
TR|leader|Recep Tayyip Erdoğan|Erdogan/埃尔多安/艾爾多安/Эрдоган/Ердоган/أردوغان/اردوغان/Ερντογάν
TR|foreign|Hakan Fidan|Hakan Fidan/费丹/Фидан/فيدان/Φιντάν
TR|foreign|Mevlüt Çavuşoğlu|Cavusoglu/恰武什奥卢/Чавушоглу/Τσαβούσογλου
GR|leader|Kyriakos Mitsotakis|Mitsotaki/Micotakis/米佐塔基斯/Мицотакис/Μητσοτάκη
GR|leader|Alexis Tsipras|Tsipras/Cipras/齐普拉斯/Ципрас/Τσίπρα
GR|foreign|Nikos Dendias|Dendias/登迪亚斯/Дендиас/Δένδια
GR|foreign|George Gerapetritis|Gerapetritis/Герапетритис/Γεραπετρίτη
IN|leader|Narendra Modi|Modi/莫迪/Моди/Моді/مودي/مودی
IN|leader|Manmohan Singh|Manmohan/辛格总理/Манмохан
IN|foreign|Subrahmanyam Jaishankar|Jaishankar/苏杰生/Джайшанкар/جايشانكار
CA|leader|Justin Trudeau|Trudeau/特鲁多/特魯多/杜鲁多/Трюдо/ترودو/Τριντό
CA|leader|Mark Carney|Carney/卡尼总理/Карни
CA|foreign|Mélanie Joly|Joly/乔利/Жоли
CA|foreign|Anita Anand|Anita Anand/阿南德
GB|leader|Rishi Sunak|Sunak/苏纳克/Сунак/سوناك
GB|leader|Keir Starmer|Starmer/斯塔默/Стармер/ستارمر/استارمر
GB|leader|Boris Johnson|Boris Johnson/鲍里斯·约翰逊/Джонсон
GB|leader|Theresa May|Theresa May/特雷莎/Терез
GB|foreign|David Lammy|Lammy/拉米外相/Лэмми
FR|leader|Emmanuel Macron|Macron/马克龙/馬克宏/Макрон/ماكرون/ماکرون/Μακρόν
FR|leader|François Hollande|Hollande/奥朗德/Олланд
DE|leader|Angela Merkel|Merkel/默克尔/梅克爾/Меркел/ميركل/مرکل/Μέρκελ
DE|leader|Olaf Scholz|Scholz/朔尔茨/蕭茲/Шольц/شولتس/Σολτς
DE|leader|Friedrich Merz|Merz/默茨/梅爾茨/Мерц/ميرتس
DE|foreign|Annalena Baerbock|Baerbock/贝尔伯克/Бербок
DE|foreign|Johann Wadephul|Wadephul/瓦德富尔/Вадефул
JP|leader|Shinzo Abe|Shinzo Abe/安倍/Абэ/شينزو
JP|leader|Fumio Kishida|Kishida/岸田/Кисида/كيشيدا
JP|leader|Shigeru Ishiba|Ishiba/石破/Исиба
JP|leader|Sanae Takaichi|Takaichi/高市/Такаити
KR|leader|Yoon Suk Yeol|Yoon Suk/尹锡悦/尹錫悅/Юн Сок
KR|leader|Lee Jae-myung|Lee Jae/李在明/Ли Чжэ Мён
KR|leader|Moon Jae-in|Moon Jae/文在寅/Мун Чжэ Ин
KP|leader|Kim Jong Un|Kim Jong/金正恩/Ким Чен Ын/كيم جونغ
IL|leader|Benjamin Netanyahu|Netanyahu/内塔尼亚胡/納坦雅胡/Нетаньяху/نتنياهو/نتانیاهو/Νετανιάχου
PS|leader|Mahmoud Abbas|Mahmoud Abbas/阿巴斯总统/Махмуд Аббас/محمود عباس
SA|leader|Mohammed bin Salman|bin Salman/萨勒曼/بن سلمان/бен Салман
EG|leader|Abdel Fattah el-Sisi|Sisi/塞西/السيسي/ас-Сиси/ас-Сіcі
SY|leader|Bashar al-Assad|Assad/阿萨德/الأسد/Асад
IQ|leader|Mustafa al-Kadhimi|Kadhimi/卡迪米/الكاظمي/الکاظمی
PK|leader|Imran Khan|Imran Khan/伊姆兰/Имран Хан
PK|leader|Shehbaz Sharif|Shehbaz/夏巴兹/Шахбаз
AZ|leader|Ilham Aliyev|Aliyev/阿利耶夫/Алиев/علييف/علی‌اف
AM|leader|Nikol Pashinyan|Pashinyan/帕什尼扬/Пашинян/باشينيان
BY|leader|Alexander Lukashenko|Lukashenk/Lukaszenk/卢卡申科/盧卡申科/Лукашенк/لوكاشينكو
KZ|leader|Kassym-Jomart Tokayev|Tokayev/Tokaev/托卡耶夫/Токаев/توكاييف
PL|leader|Andrzej Duda|Duda/杜达总统/波兰总统杜达/Анджей Дуд/Анджею Дуд
PL|leader|Donald Tusk|Tusk/图斯克/Туск
PL|foreign|Radosław Sikorski|Sikorski/西科尔斯基/Сикорск
HU|leader|Viktor Orbán|Orban/欧尔班/奧班/Орбан
IT|leader|Giorgia Meloni|Meloni/梅洛尼/Мелони
ES|leader|Pedro Sánchez|Pedro Sanchez/桑切斯/Педро Санчес
RS|leader|Aleksandar Vučić|Vucic/武契奇/Вучич
BR|leader|Luiz Inácio Lula da Silva|Lula/卢拉/魯拉/Лула
VE|leader|Nicolás Maduro|Maduro/马杜罗/Мадуро
ZA|leader|Cyril Ramaphosa|Ramaphosa/拉马福萨/Рамафоса
AU|leader|Anthony Albanese|Albanese/阿尔巴尼斯/Албанезе
NZ|leader|Jacinda Ardern|Ardern/阿德恩/Ардерн
VN|leader|Nguyen Phu Trong|Phu Trong/阮富仲/Фу Чонг
PH|leader|Ferdinand Marcos Jr.|Marcos/小马科斯/小馬可仕/Маркос
ID|leader|Joko Widodo|Jokowi/Widodo/佐科/Видодо
ID|leader|Prabowo Subianto|Prabowo/普拉博沃/Прабово
MY|leader|Anwar Ibrahim|Anwar Ibrahim/安瓦尔/Анвар Ибрагим
EU|leader|Ursula von der Leyen|von der Leyen/冯德莱恩/馮德萊恩/фон дер Ляйен
EU|foreign|Josep Borrell|Borrell/博雷利/波瑞爾/Боррел/Боррель
EU|foreign|Kaja Kallas|Kallas/卡拉斯/Каллас
UN|leader|António Guterres|Guterres/古特雷斯/Гутерриш/غوتيريش/گوترش
`;

export const KNOWN_PEOPLE: readonly KnownPerson[] = LINES.trim()
  .split("\n")
  .map((line) => {
    const [country = "", rank = "", name = "", forms = ""] = line.split("|");
    return {
      name,
      country,
      rank: rank === "foreign" ? "foreign" : "leader",
      forms: [name, ...forms.split("/")],
    };
  });
