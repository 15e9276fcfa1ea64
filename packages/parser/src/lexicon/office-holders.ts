import type { CountryCode, Day } from "../types";

export interface OfficeHolder {
  name: string;
  /** Other spellings, and names that no other holder at the time bore: "Biden". */
  variants: string[];
  country: CountryCode;
  office: string;
  female: boolean;
  from: Day;
  /** Null while in office, as of October 2025. */
  to: Day | null;
  /** Where the term can be looked up. */
  source: string;
}

/** country|name and variants, `*` for a woman|office|from|to|source: an article of the English Wikipedia by its title. */
const LINES = `
US|Joe Biden/Joseph R. Biden/Joseph R. Biden Jr/Joseph Biden|Vice President|2009-01-20|2017-01-20|Joe_Biden
US|Joe Biden/Joseph R. Biden/Joseph R. Biden Jr/Joseph Biden|President|2021-01-20|2025-01-20|Joe_Biden
US|Donald Trump/Donald J. Trump|President|2017-01-20|2021-01-20|Donald_Trump
US|Donald Trump/Donald J. Trump|President|2025-01-20||Donald_Trump
US|Barack Obama|President|2009-01-20|2017-01-20|Barack_Obama
US|George W. Bush/George Bush|President|2001-01-20|2009-01-20|George_W._Bush
US|Condoleezza Rice*|Secretary of State|2005-01-26|2009-01-20|Condoleezza_Rice
US|Hillary Clinton*/Hillary Rodham Clinton|Secretary of State|2009-01-21|2013-02-01|Hillary_Clinton
US|John Kerry|Secretary of State|2013-02-01|2017-01-20|John_Kerry
US|Antony Blinken/Anthony Blinken|Secretary of State|2021-01-26|2025-01-20|Antony_Blinken
US|Marco Rubio|Secretary of State|2025-01-21||Marco_Rubio
US|Jake Sullivan|National Security Advisor|2021-01-20|2025-01-20|Jake_Sullivan
CN|Hu Jintao|President|2003-03-15|2013-03-14|Hu_Jintao
CN|Xi Jinping|President|2013-03-14||Xi_Jinping
CN|Wen Jiabao|Premier|2003-03-16|2013-03-15|Wen_Jiabao
CN|Li Keqiang|Premier|2013-03-15|2023-03-11|Li_Keqiang
CN|Li Qiang|Premier|2023-03-11||Li_Qiang
CN|Yang Jiechi|Foreign Minister|2007-04-27|2013-03-16|Yang_Jiechi
CN|Wang Yi|Foreign Minister|2013-03-16|2022-12-30|Wang_Yi_(politician)
CN|Wang Yi|Foreign Minister|2023-07-25||Wang_Yi_(politician)
RU|Vladimir Putin|President|2000-05-07|2008-05-07|Vladimir_Putin
RU|Vladimir Putin|President|2012-05-07||Vladimir_Putin
RU|Dmitry Medvedev|President|2008-05-07|2012-05-07|Dmitry_Medvedev
RU|Sergei Lavrov/Sergey Lavrov|Foreign Minister|2004-03-09||Sergey_Lavrov
GB|Tony Blair|Prime Minister|1997-05-02|2007-06-27|Tony_Blair
GB|Jack Straw|Foreign Secretary|2001-06-08|2006-05-05|Jack_Straw
GB|David Cameron|Prime Minister|2010-05-11|2016-07-13|David_Cameron
GB|Theresa May*|Prime Minister|2016-07-13|2019-07-24|Theresa_May
GB|Boris Johnson|Prime Minister|2019-07-24|2022-09-06|Boris_Johnson
GB|Rishi Sunak|Prime Minister|2022-10-25|2024-07-05|Rishi_Sunak
GB|Keir Starmer|Prime Minister|2024-07-05||Keir_Starmer
FR|Jacques Chirac|President|1995-05-17|2007-05-16|Jacques_Chirac
FR|Nicolas Sarkozy|President|2007-05-16|2012-05-15|Nicolas_Sarkozy
FR|Francois Hollande/François Hollande|President|2012-05-15|2017-05-14|François_Hollande
FR|Emmanuel Macron|President|2017-05-14||Emmanuel_Macron
DE|Gerhard Schroeder/Gerhard Schröder|Chancellor|1998-10-27|2005-11-22|Gerhard_Schröder
DE|Angela Merkel*|Chancellor|2005-11-22|2021-12-08|Angela_Merkel
DE|Olaf Scholz|Chancellor|2021-12-08|2025-05-06|Olaf_Scholz
DE|Friedrich Merz|Chancellor|2025-05-06||Friedrich_Merz
IR|Mahmoud Ahmadinejad|President|2005-08-03|2013-08-03|Mahmoud_Ahmadinejad
IR|Hassan Rouhani/Hassan Rohani|President|2013-08-03|2021-08-03|Hassan_Rouhani
IR|Ebrahim Raisi|President|2021-08-03|2024-05-19|Ebrahim_Raisi
IR|Masoud Pezeshkian|President|2024-07-28||Masoud_Pezeshkian
TR|Recep Tayyip Erdogan/Recep Tayyip Erdoğan/Tayyip Erdogan/Recep Erdogan|Prime Minister|2003-03-14|2014-08-28|Recep_Tayyip_Erdoğan
TR|Recep Tayyip Erdogan/Recep Tayyip Erdoğan/Tayyip Erdogan/Recep Erdogan|President|2014-08-28||Recep_Tayyip_Erdoğan
BR|Luiz Inácio Lula da Silva/Luis Inacio Lula da Silva/Inacio Lula da Silva/Lula da Silva/Lula|President|2003-01-01|2011-01-01|Luiz_Inácio_Lula_da_Silva
BR|Luiz Inácio Lula da Silva/Luis Inacio Lula da Silva/Inacio Lula da Silva/Lula da Silva/Lula|President|2023-01-01||Luiz_Inácio_Lula_da_Silva
US|Mike Pompeo|Secretary of State|2018-04-26|2021-01-20|Mike_Pompeo
US|Rex Tillerson|Secretary of State|2017-02-01|2018-03-31|Rex_Tillerson
CN|Qin Gang|Foreign Minister|2022-12-30|2023-07-25|Qin_Gang
GB|Liz Truss*|Prime Minister|2022-09-06|2022-10-25|Liz_Truss
IR|Mohammad Javad Zarif/Javad Zarif|Foreign Minister|2013-08-15|2021-08-25|Mohammad_Javad_Zarif
IR|Hossein Amir-Abdollahian/Hossein Amirabdollahian|Foreign Minister|2021-08-25|2024-05-19|Hossein_Amir-Abdollahian
IR|Abbas Araghchi/Abbas Araqchi|Foreign Minister|2024-08-21||Abbas_Araghchi
UA|Dmytro Kuleba|Foreign Minister|2020-03-04|2024-09-05|Dmytro_Kuleba
DE|Annalena Baerbock*|Foreign Minister|2021-12-08|2025-05-06|Annalena_Baerbock
IN|Manmohan Singh|Prime Minister|2004-05-22|2014-05-26|Manmohan_Singh
IN|Narendra Modi|Prime Minister|2014-05-26||Narendra_Modi
IN|Subrahmanyam Jaishankar/S. Jaishankar/S Jaishankar|External Affairs Minister|2019-05-30||S._Jaishankar
JP|Shinzo Abe|Prime Minister|2012-12-26|2020-09-16|Shinzo_Abe
JP|Yoshihide Suga|Prime Minister|2020-09-16|2021-10-04|Yoshihide_Suga
JP|Fumio Kishida|Prime Minister|2021-10-04|2024-10-01|Fumio_Kishida
JP|Shigeru Ishiba|Prime Minister|2024-10-01|2025-10-21|Shigeru_Ishiba
KR|Moon Jae-in|President|2017-05-10|2022-05-09|Moon_Jae-in
KR|Yoon Suk-yeol/Yoon Suk Yeol|President|2022-05-10|2025-04-04|Yoon_Suk_Yeol
IL|Benjamin Netanyahu|Prime Minister|2009-03-31|2021-06-13|Benjamin_Netanyahu
IL|Benjamin Netanyahu|Prime Minister|2022-12-29||Benjamin_Netanyahu
CA|Justin Trudeau|Prime Minister|2015-11-04|2025-03-14|Justin_Trudeau
CA|Mark Carney|Prime Minister|2025-03-14||Mark_Carney
AU|Anthony Albanese|Prime Minister|2022-05-23||Anthony_Albanese
NZ|Jacinda Ardern*|Prime Minister|2017-10-26|2023-01-25|Jacinda_Ardern
IT|Giorgia Meloni*|Prime Minister|2022-10-22||Giorgia_Meloni
BR|Jair Bolsonaro|President|2019-01-01|2023-01-01|Jair_Bolsonaro
AR|Javier Milei|President|2023-12-10||Javier_Milei
MX|Claudia Sheinbaum*|President|2024-10-01||Claudia_Sheinbaum
ZA|Cyril Ramaphosa|President|2018-02-15||Cyril_Ramaphosa
ID|Joko Widodo/Jokowi|President|2014-10-20|2024-10-20|Joko_Widodo
PH|Rodrigo Duterte|President|2016-06-30|2022-06-30|Rodrigo_Duterte
EU|Ursula von der Leyen*|President of the European Commission|2019-12-01||Ursula_von_der_Leyen
EU|Charles Michel|President of the European Council|2019-12-01|2024-12-01|Charles_Michel
EU|Josep Borrell|High Representative|2019-12-01|2024-12-01|Josep_Borrell
EU|Federica Mogherini*|High Representative|2014-11-01|2019-12-01|Federica_Mogherini
EU|Kaja Kallas*|High Representative|2024-12-01||Kaja_Kallas
UN|Ban Ki-moon|Secretary-General|2007-01-01|2016-12-31|Ban_Ki-moon
UN|António Guterres/Antonio Guterres|Secretary-General|2017-01-01||António_Guterres
UA|Volodymyr Zelenskyy/Volodymyr Zelensky/Volodymyr Zelenskiy|President|2019-05-20||Volodymyr_Zelenskyy
US|Bill Clinton|President|1993-01-20|2001-01-20|Bill_Clinton
US|Dick Cheney|Vice President|2001-01-20|2009-01-20|Dick_Cheney
US|Mike Pence|Vice President|2017-01-20|2021-01-20|Mike_Pence
US|Kamala Harris*|Vice President|2021-01-20|2025-01-20|Kamala_Harris
US|JD Vance/J.D. Vance|Vice President|2025-01-20||JD_Vance
US|Madeleine Albright*|Secretary of State|1997-01-23|2001-01-20|Madeleine_Albright
US|Colin Powell|Secretary of State|2001-01-20|2005-01-26|Colin_Powell
US|Janet Yellen*|Treasury Secretary|2021-01-26|2025-01-20|Janet_Yellen
US|Lloyd Austin|Secretary of Defense|2021-01-22|2025-01-20|Lloyd_Austin
CN|Jiang Zemin|President|1993-03-27|2003-03-15|Jiang_Zemin
CN|Zhu Rongji|Premier|1998-03-17|2003-03-16|Zhu_Rongji
CN|Li Zhaoxing|Foreign Minister|2003-03-17|2007-04-27|Li_Zhaoxing
RU|Boris Yeltsin|President|1991-07-10|1999-12-31|Boris_Yeltsin
RU|Mikhail Mishustin|Prime Minister|2020-01-16||Mikhail_Mishustin
RU|Sergei Shoigu/Sergey Shoigu|Defence Minister|2012-11-06|2024-05-12|Sergei_Shoigu
RU|Dmitry Peskov/Dmitri Peskov|Kremlin spokesman|2012-05-22||Dmitry_Peskov
GB|Gordon Brown|Prime Minister|2007-06-27|2010-05-11|Gordon_Brown
GB|William Hague|Foreign Secretary|2010-05-12|2014-07-14|William_Hague
GB|Philip Hammond|Foreign Secretary|2014-07-15|2016-07-13|Philip_Hammond
GB|Boris Johnson|Foreign Secretary|2016-07-13|2018-07-09|Boris_Johnson
GB|Jeremy Hunt|Foreign Secretary|2018-07-09|2019-07-24|Jeremy_Hunt
GB|Dominic Raab|Foreign Secretary|2019-07-24|2021-09-15|Dominic_Raab
GB|James Cleverly|Foreign Secretary|2022-09-06|2023-11-13|James_Cleverly
GB|David Cameron|Foreign Secretary|2023-11-13|2024-07-05|David_Cameron
GB|David Lammy|Foreign Secretary|2024-07-05|2025-09-05|David_Lammy
GB|Yvette Cooper*|Foreign Secretary|2025-09-05||Yvette_Cooper
FR|Laurent Fabius|Foreign Minister|2012-05-16|2016-02-11|Laurent_Fabius
FR|Jean-Yves Le Drian|Foreign Minister|2017-05-17|2022-05-20|Jean-Yves_Le_Drian
FR|Catherine Colonna*|Foreign Minister|2022-05-20|2024-01-11|Catherine_Colonna
DE|Guido Westerwelle|Foreign Minister|2009-10-28|2013-12-17|Guido_Westerwelle
DE|Frank-Walter Steinmeier|Foreign Minister|2013-12-17|2017-01-27|Frank-Walter_Steinmeier
DE|Frank-Walter Steinmeier|President|2017-03-19||Frank-Walter_Steinmeier
DE|Sigmar Gabriel|Foreign Minister|2017-01-27|2018-03-14|Sigmar_Gabriel
DE|Heiko Maas|Foreign Minister|2018-03-14|2021-12-08|Heiko_Maas
DE|Johann Wadephul|Foreign Minister|2025-05-06||Johann_Wadephul
IR|Mohammad Khatami|President|1997-08-03|2005-08-03|Mohammad_Khatami
IR|Ali Khamenei|Supreme Leader|1989-06-04||Ali_Khamenei
TR|Abdullah Gul/Abdullah Gül|President|2007-08-28|2014-08-28|Abdullah_Gül
TR|Ahmet Davutoglu/Ahmet Davutoğlu|Prime Minister|2014-08-28|2016-05-24|Ahmet_Davutoğlu
TR|Mevlut Cavusoglu/Mevlüt Çavuşoğlu|Foreign Minister|2015-11-24|2023-06-03|Mevlüt_Çavuşoğlu
TR|Hakan Fidan|Foreign Minister|2023-06-03||Hakan_Fidan
EG|Hosni Mubarak|President|1981-10-14|2011-02-11|Hosni_Mubarak
EG|Mohamed Morsi/Mohammed Morsi|President|2012-06-30|2013-07-03|Mohamed_Morsi
EG|Abdel Fattah el-Sisi/Abdel Fattah al-Sisi/Abdel Fattah Al-Sisi|President|2014-06-08||Abdel_Fattah_el-Sisi
SA|Salman|King|2015-01-23||Salman_of_Saudi_Arabia
SA|Mohammed bin Salman/Mohammad bin Salman|Crown Prince|2017-06-21||Mohammed_bin_Salman
SA|Adel al-Jubeir|Foreign Minister|2015-04-29|2018-12-27|Adel_al-Jubeir
SA|Faisal bin Farhan|Foreign Minister|2019-10-23||Faisal_bin_Farhan_Al_Saud
AE|Mohamed bin Zayed/Mohammed bin Zayed|President|2022-05-14||Mohamed_bin_Zayed_Al_Nahyan
QA|Tamim bin Hamad|Emir|2013-06-25||Tamim_bin_Hamad_Al_Thani
OM|Badr Albusaidi/Badr al-Busaidi|Foreign Minister|2020-08-18||Badr_bin_Hamad_Al_Busaidi
JO|Ayman Safadi|Foreign Minister|2017-01-15||Ayman_Safadi
SY|Bashar al-Assad/Bashar Al-Assad/Bashar Assad|President|2000-07-17|2024-12-08|Bashar_al-Assad
SY|Ahmed al-Sharaa|President|2025-01-29||Ahmed_al-Sharaa
IQ|Nouri al-Maliki|Prime Minister|2006-05-20|2014-09-08|Nouri_al-Maliki
IQ|Haider al-Abadi|Prime Minister|2014-09-08|2018-10-25|Haider_al-Abadi
IQ|Mustafa al-Kadhimi|Prime Minister|2020-05-07|2022-10-27|Mustafa_Al-Kadhimi
IQ|Mohammed Shia al-Sudani|Prime Minister|2022-10-27||Mohammed_Shia%27_Al_Sudani
IL|Ariel Sharon|Prime Minister|2001-03-07|2006-04-14|Ariel_Sharon
IL|Ehud Olmert|Prime Minister|2006-04-14|2009-03-31|Ehud_Olmert
IL|Naftali Bennett|Prime Minister|2021-06-13|2022-06-30|Naftali_Bennett
IL|Yair Lapid|Prime Minister|2022-07-01|2022-12-29|Yair_Lapid
IL|Isaac Herzog|President|2021-07-07||Isaac_Herzog
PS|Yasser Arafat|President|1994-07-05|2004-11-11|Yasser_Arafat
PS|Mahmoud Abbas|President|2005-01-15||Mahmoud_Abbas
AF|Hamid Karzai|President|2001-12-22|2014-09-29|Hamid_Karzai
AF|Ashraf Ghani|President|2014-09-29|2021-08-15|Ashraf_Ghani
PK|Pervez Musharraf|President|2001-06-20|2008-08-18|Pervez_Musharraf
PK|Nawaz Sharif|Prime Minister|2013-06-05|2017-07-28|Nawaz_Sharif
PK|Imran Khan|Prime Minister|2018-08-18|2022-04-10|Imran_Khan
PK|Shehbaz Sharif/Shahbaz Sharif|Prime Minister|2022-04-11|2023-08-14|Shehbaz_Sharif
PK|Shehbaz Sharif/Shahbaz Sharif|Prime Minister|2024-03-04||Shehbaz_Sharif
PK|Ishaq Dar|Foreign Minister|2024-03-11||Ishaq_Dar
IN|Atal Bihari Vajpayee|Prime Minister|1998-03-19|2004-05-22|Atal_Bihari_Vajpayee
IN|Sushma Swaraj*|External Affairs Minister|2014-05-26|2019-05-30|Sushma_Swaraj
BD|Sheikh Hasina*|Prime Minister|2009-01-06|2024-08-05|Sheikh_Hasina
BD|Muhammad Yunus|Chief Adviser|2024-08-08||Muhammad_Yunus
JP|Junichiro Koizumi|Prime Minister|2001-04-26|2006-09-26|Junichiro_Koizumi
JP|Yasuo Fukuda|Prime Minister|2007-09-26|2008-09-24|Yasuo_Fukuda
JP|Yukio Hatoyama|Prime Minister|2009-09-16|2010-06-08|Yukio_Hatoyama
JP|Naoto Kan|Prime Minister|2010-06-08|2011-09-02|Naoto_Kan
JP|Yoshihiko Noda|Prime Minister|2011-09-02|2012-12-26|Yoshihiko_Noda
JP|Sanae Takaichi*|Prime Minister|2025-10-21||Sanae_Takaichi
KR|Roh Moo-hyun|President|2003-02-25|2008-02-25|Roh_Moo-hyun
KR|Lee Myung-bak|President|2008-02-25|2013-02-25|Lee_Myung-bak
KR|Park Geun-hye*|President|2013-02-25|2017-03-10|Park_Geun-hye
KR|Lee Jae-myung/Lee Jae Myung|President|2025-06-04||Lee_Jae-myung
KP|Kim Jong Il/Kim Jong-il|leader|1994-07-08|2011-12-17|Kim_Jong_Il
KP|Kim Jong Un/Kim Jong-un|leader|2011-12-17||Kim_Jong_Un
TW|Chen Shui-bian|President|2000-05-20|2008-05-20|Chen_Shui-bian
TW|Ma Ying-jeou|President|2008-05-20|2016-05-20|Ma_Ying-jeou
TW|Tsai Ing-wen*|President|2016-05-20|2024-05-20|Tsai_Ing-wen
TW|Lai Ching-te|President|2024-05-20||Lai_Ching-te
PH|Benigno Aquino|President|2010-06-30|2016-06-30|Benigno_Aquino_III
PH|Ferdinand Marcos/Ferdinand Marcos Jr/Bongbong Marcos|President|2022-06-30||Bongbong_Marcos
ID|Susilo Bambang Yudhoyono|President|2004-10-20|2014-10-20|Susilo_Bambang_Yudhoyono
ID|Prabowo Subianto|President|2024-10-20||Prabowo_Subianto
MY|Najib Razak|Prime Minister|2009-04-03|2018-05-10|Najib_Razak
MY|Anwar Ibrahim|Prime Minister|2022-11-24||Anwar_Ibrahim
SG|Lee Hsien Loong|Prime Minister|2004-08-12|2024-05-15|Lee_Hsien_Loong
KZ|Kassym-Jomart Tokayev|President|2019-03-20||Kassym-Jomart_Tokayev
BY|Alexander Lukashenko/Aleksandr Lukashenko|President|1994-07-20||Alexander_Lukashenko
AM|Nikol Pashinyan|Prime Minister|2018-05-08||Nikol_Pashinyan
AZ|Ilham Aliyev|President|2003-10-31||Ilham_Aliyev
UA|Viktor Yushchenko|President|2005-01-23|2010-02-25|Viktor_Yushchenko
UA|Viktor Yanukovych|President|2010-02-25|2014-02-22|Viktor_Yanukovych
UA|Petro Poroshenko|President|2014-06-07|2019-05-20|Petro_Poroshenko
UA|Andrii Sybiha|Foreign Minister|2024-09-05||Andrii_Sybiha
PL|Mateusz Morawiecki|Prime Minister|2017-12-11|2023-12-13|Mateusz_Morawiecki
PL|Andrzej Duda|President|2015-08-06|2025-08-06|Andrzej_Duda
PL|Donald Tusk|Prime Minister|2023-12-13||Donald_Tusk
PL|Radoslaw Sikorski/Radosław Sikorski|Foreign Minister|2023-12-13||Radosław_Sikorski
HU|Viktor Orban/Viktor Orbán|Prime Minister|2010-05-29||Viktor_Orbán
HU|Peter Szijjarto/Péter Szijjártó|Foreign Minister|2014-09-23||Péter_Szijjártó
RS|Aleksandar Vucic/Aleksandar Vučić|President|2017-05-31||Aleksandar_Vučić
GR|Alexis Tsipras|Prime Minister|2015-01-26|2019-07-08|Alexis_Tsipras
GR|Kyriakos Mitsotakis|Prime Minister|2019-07-08||Kyriakos_Mitsotakis
ES|Mariano Rajoy|Prime Minister|2011-12-21|2018-06-01|Mariano_Rajoy
ES|Pedro Sanchez/Pedro Sánchez|Prime Minister|2018-06-02||Pedro_Sánchez
IT|Silvio Berlusconi|Prime Minister|2008-05-08|2011-11-16|Silvio_Berlusconi
IT|Matteo Renzi|Prime Minister|2014-02-22|2016-12-12|Matteo_Renzi
IT|Giuseppe Conte|Prime Minister|2018-06-01|2021-02-13|Giuseppe_Conte
IT|Mario Draghi|Prime Minister|2021-02-13|2022-10-22|Mario_Draghi
IT|Antonio Tajani|Foreign Minister|2022-10-22||Antonio_Tajani
NL|Mark Rutte|Prime Minister|2010-10-14|2024-07-02|Mark_Rutte
SE|Ulf Kristersson|Prime Minister|2022-10-18||Ulf_Kristersson
FI|Sauli Niinisto/Sauli Niinistö|President|2012-03-01|2024-03-01|Sauli_Niinistö
FI|Sanna Marin*|Prime Minister|2019-12-10|2023-06-20|Sanna_Marin
FI|Alexander Stubb|President|2024-03-01||Alexander_Stubb
VE|Hugo Chavez/Hugo Chávez|President|1999-02-02|2013-03-05|Hugo_Chávez
VE|Nicolas Maduro/Nicolás Maduro|President|2013-03-05||Nicolás_Maduro
CU|Raul Castro/Raúl Castro|President|2008-02-24|2018-04-19|Raúl_Castro
CU|Miguel Diaz-Canel/Miguel Díaz-Canel|President|2018-04-19||Miguel_Díaz-Canel
CO|Juan Manuel Santos|President|2010-08-07|2018-08-07|Juan_Manuel_Santos
CO|Gustavo Petro|President|2022-08-07||Gustavo_Petro
MX|Enrique Pena Nieto/Enrique Peña Nieto|President|2012-12-01|2018-12-01|Enrique_Peña_Nieto
MX|Andres Manuel Lopez Obrador/Andrés Manuel López Obrador|President|2018-12-01|2024-10-01|Andrés_Manuel_López_Obrador
AR|Cristina Fernandez de Kirchner*/Cristina Fernández de Kirchner*|President|2007-12-10|2015-12-09|Cristina_Fernández_de_Kirchner
AR|Mauricio Macri|President|2015-12-10|2019-12-10|Mauricio_Macri
BR|Dilma Rousseff*|President|2011-01-01|2016-08-31|Dilma_Rousseff
BR|Michel Temer|President|2016-08-31|2019-01-01|Michel_Temer
CA|Stephen Harper|Prime Minister|2006-02-06|2015-11-04|Stephen_Harper
CA|Melanie Joly*/Mélanie Joly*|Foreign Minister|2021-10-26|2025-05-13|Mélanie_Joly
AU|John Howard|Prime Minister|1996-03-11|2007-12-03|John_Howard
AU|Julia Gillard*|Prime Minister|2010-06-24|2013-06-27|Julia_Gillard
AU|Tony Abbott|Prime Minister|2013-09-18|2015-09-15|Tony_Abbott
AU|Malcolm Turnbull|Prime Minister|2015-09-15|2018-08-24|Malcolm_Turnbull
AU|Scott Morrison|Prime Minister|2018-08-24|2022-05-23|Scott_Morrison
AU|Penny Wong*|Foreign Minister|2022-05-23||Penny_Wong
NZ|Christopher Luxon|Prime Minister|2023-11-27||Christopher_Luxon
ZA|Thabo Mbeki|President|1999-06-14|2008-09-24|Thabo_Mbeki
ZA|Jacob Zuma|President|2009-05-09|2018-02-14|Jacob_Zuma
NG|Muhammadu Buhari|President|2015-05-29|2023-05-29|Muhammadu_Buhari
NG|Bola Tinubu|President|2023-05-29||Bola_Tinubu
KE|William Ruto|President|2022-09-13||William_Ruto
ET|Abiy Ahmed|Prime Minister|2018-04-02||Abiy_Ahmed
RW|Paul Kagame|President|2000-04-22||Paul_Kagame
EU|José Manuel Barroso/Jose Manuel Barroso|President of the European Commission|2004-11-22|2014-10-31|José_Manuel_Barroso
EU|Jean-Claude Juncker|President of the European Commission|2014-11-01|2019-11-30|Jean-Claude_Juncker
EU|Donald Tusk|President of the European Council|2014-12-01|2019-11-30|Donald_Tusk
EU|António Costa/Antonio Costa|President of the European Council|2024-12-01||António_Costa
EU|Catherine Ashton*|High Representative|2009-12-01|2014-10-31|Catherine_Ashton
UN|Kofi Annan|Secretary-General|1997-01-01|2006-12-31|Kofi_Annan
UN|Rafael Grossi/Rafael Mariano Grossi|Director General of the IAEA|2019-12-03||Rafael_Grossi
`;

/** Who held an office when, for articles that name them without saying so. Add a line to teach another. */
export const OFFICE_HOLDERS: readonly OfficeHolder[] = LINES.trim()
  .split("\n")
  .map((line) => {
    const [country = "", names = "", office = "", from = "", to = "", title = ""] = line.split("|");
    const [name = "", ...variants] = names.replace("*", "").split("/");
    return {
      name,
      variants,
      country,
      office,
      female: names.includes("*"),
      from,
      to: to || null,
      source: `https://en.wikipedia.org/wiki/${title}`,
    };
  });
