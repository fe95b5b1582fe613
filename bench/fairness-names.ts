/**
 * Names by origin, for the generator of people: lists of names that are common in Dutch towns, and the ways in which each is
 * spelled. Combinations are drawn at random, so whoever comes out is invented.
 *
 * `share` follows the population of the Netherlands by origin, rounded (CBS StatLine, "Bevolking; herkomstland", 1 January
 * 2024); groups that the lists do not cover are counted with the Dutch ones. The engine never sees a group: it serves only
 * to count errors afterwards.
 */

export type Origin = {
  readonly name: string;
  /** Share of the population, from 0 to 1. */
  readonly share: number;
  readonly men: readonly string[];
  readonly women: readonly string[];
  readonly surnames: readonly string[];
  /** Beginnings and endings from which rarer surnames are made. */
  readonly made: readonly [beginnings: readonly string[], endings: readonly string[]];
  /** A surname of a woman when it differs: `Kowalski`, `Kowalska`. */
  readonly womans?: readonly (readonly [RegExp, string])[];
  /** How the same name is written by another clerk: pattern and what stands there then. */
  readonly spellings: readonly (readonly [RegExp, string])[];
  /** What people are called, or how a document writes it. */
  readonly variants: Readonly<Record<string, string>>;
  /** Share whose birthday is registered as 1 January because the day was not known. */
  readonly newYear: number;
  /** How unevenly surnames are spread: the exponent of Zipf's law. */
  readonly zipf: number;
};

const words = (text: string): readonly string[] => text.trim().split(/\s+/);
const names = (text: string): readonly string[] => text.split("|").map((name) => name.trim());

/** `oe>u`: pattern and what stands there then; `~` for either case, `_` for a space. */
const spellings = (text: string): Origin["spellings"] =>
  words(text).map((pair) => {
    const [pattern = "", spelled = ""] = pair.replaceAll("_", " ").split(">");
    return [new RegExp(pattern.replace("~", ""), pattern.endsWith("~") ? "i" : ""), spelled];
  });

const variants = (text: string): Origin["variants"] =>
  Object.fromEntries(words(text).map((pair) => pair.split(":") as [string, string]));

const dutch: Origin = {
  name: "nederlands",
  share: 0.83,
  men: words(
    "Johannes Jan Cornelis Willem Hendrik Pieter Gerrit Jacob Peter Dirk Marco Mark Martijn Jeroen Dennis Erik Robert Bas Thomas Daan Sem Lucas Finn Milan Bram Luuk Lars Sander Stefan Richard Ronald Frank Paul Michiel Theodorus Adrianus Ruud Marcel Edwin Arjan Maarten Wouter Joost Niels Jasper Rick Ruben Gijs Koen Stijn Floris Olivier Vincent Teun Siem Noud Tijmen Jelle Sjoerd",
  ),
  women: words(
    "Maria Johanna Anna Cornelia Wilhelmina Elisabeth Hendrika Catharina Petronella Geertruida Adriana Ingrid Karin Monique Petra Sandra Esther Linda Marjan Yvonne Anita Mirjam Saskia Wendy Bianca Kim Lisa Sanne Laura Anouk Emma Sophie Julia Tess Mila Eva Lotte Fleur Isa Nora Saar Lieke Noor Fenna Evi Roos Femke Marloes Marieke Iris Nienke Ilse Manon Denise Sjoukje Tjitske",
  ),
  surnames: names(
    "de Jong|Jansen|de Vries|van den Berg|van Dijk|Bakker|Janssen|Visser|Smit|Meijer|de Boer|Mulder|de Groot|Bos|Vos|Peters|Hendriks|van Leeuwen|Dekker|Brouwer|de Wit|Dijkstra|Smits|de Graaf|van der Meer|Kok|Jacobs|van der Linden|de Haan|Vermeulen|van den Heuvel|van der Veen|van den Broek|de Bruijn|van der Heijden|Schouten|van Beek|Willems|van Vliet|Hoekstra|Maas|Verhoeven|Koster|van Dam|van der Wal|Prins|Blom|Huisman|Kuipers|van Veen|Veenstra|Kramer|van den Brink|Scholten|Postma|Martens|Vink|de Ruiter|Timmermans|Gerritsen|Jonker|van Loon|van der Velde|Smeets|de Lange|Schipper|de Koning|van der Laan|Driessen|Hermans|Evers|van der Meulen|Hofman|Wolters|Sanders|van der Horst|Kuijpers|Molenaar|de Leeuw|Verbeek|Zijlstra|van Wijngaarden|ter Horst|Oosterhuis",
  ),
  made: [
    words(
      "Berk Boom Breed Brink Broek Brug Dam Duin Eik Elz Gouw Groen Haag Ham Heide Hoek Hout Kamp Kerk Klei Kool Kuil Laak Land Lind Loo Meer Noord Oost Pol Rijn Schaap Sloot Spijk Steen Terp Veen Veld Vliet Waal Weer West Wild Zand Zuid",
    ),
    words(
      "aar beek bosch brugge burg daal dijk donk eren graaf haar hof horst huis huizen ing inga kamp laar land man meijer mond rink schot sen sma sema stra stroom ink velt ven wijk zicht",
    ),
  ],
  spellings: spellings(String.raw`ij>y sch>sg ks>x c(?=[aou])>k aa>ae ei>ij v(?=[aeio])>f ss>s`),
  variants: variants(
    "Johannes:Hans Jan:Johannes Cornelis:Kees Willem:Wim Hendrik:Henk Pieter:Piet Jacob:Jaap Theodorus:Theo Adrianus:Ad Robert:Rob Maria:Ria Johanna:Jo Elisabeth:Els Wilhelmina:Willy Catharina:Toos Cornelia:Corrie Hendrika:Riek Petronella:Nel Geertruida:Truus Adriana:Jana Thomas:Tom",
  ),
  newYear: 0.004,
  zipf: 0.85,
};

const turkish: Origin = {
  name: "turks",
  share: 0.025,
  men: words(
    "Mehmet Mustafa Ahmet Ali Hüseyin Hasan İbrahim İsmail Osman Yusuf Murat Ömer Ramazan Halil Süleyman Abdullah Mahmut Recep Salih Fatih Kadir Emre Hakan Adem Kemal Serkan Bülent Erkan Orhan Uğur Volkan Tolga Onur Burak Gökhan Kerem Arda Efe Deniz Selim Cengiz Şükrü Çetin Ferhat Yasin Enes Furkan Kaan",
  ),
  women: words(
    "Fatma Ayşe Emine Hatice Zeynep Elif Meryem Şerife Zehra Sultan Hanife Merve Havva Zeliha Esra Özlem Yasemin Hülya Sevgi Songül Tuğba Büşra Kübra Gül Aysel Nurcan Filiz Dilek Sibel Derya Pınar Gamze Melek Ebru Aslı Ceren Defne İrem Selin Nazlı Şeyma Rabia Nurten Güler",
  ),
  surnames: words(
    "Yılmaz Kaya Demir Şahin Çelik Yıldız Yıldırım Öztürk Aydın Özdemir Arslan Doğan Kılıç Aslan Çetin Kara Koç Kurt Özkan Şimşek Polat Korkmaz Özcan Çakır Erdoğan Yavuz Can Acar Şen Aktaş Güler Yalçın Güneş Bozkurt Bulut Keskin Ünal Turan Gül Özer Işık Kaplan Avcı Sarı Tekin Taş Köse Yüksel Ateş Aksoy Uçar Karaca Durmaz Karakuş Altun",
  ),
  made: [
    words(
      "Kara Ak Öz Demir Taş Yıldız Gök Altın Bal Çakır Er Gün Kurt Şen Tan Toprak Uysal Yaman Bay Doğru Köse Sarı Deli Hacı Molla İmam",
    ),
    words("oğlu türk kaya tepe dağ soy er gül can men demir ay kan han bağ kuş göz"),
  ],
  spellings: spellings(String.raw`ş~>s ç~>c ğ~>g ı>i ü~>u ö~>o ş~>sj ü~>ue c(?=[aeiou])>dj u>oe`),
  variants: variants(
    "Mehmet:Mehmed Ahmet:Ahmed Mustafa:Mus Yusuf:Youssef Fatma:Fatima Ayşe:Aisha Hüseyin:Hussein Süleyman:Sulayman",
  ),
  newYear: 0.06,
  zipf: 0.75,
};

const moroccan: Origin = {
  name: "marokkaans",
  share: 0.024,
  men: words(
    "Mohamed Ahmed Youssef Hassan Rachid Said Mustapha Abdelkader Abdellah Omar Karim Khalid Hamza Bilal Ayoub Ilias Soufiane Nabil Jamal Driss Aziz Noureddine Abdelaziz Abdelhak Mimoun Ali Ibrahim Ismail Anouar Zakaria Yassine Amine Redouan Tarik Samir Fouad Brahim Lahcen Hicham Mounir Adil Anas Imran Nordin Achraf Jaouad",
  ),
  women: words(
    "Fatima Khadija Aïcha Naima Samira Malika Karima Latifa Rachida Nadia Saïda Zohra Hanane Siham Loubna Ikram Yasmina Nora Salma Imane Hajar Meryem Souad Najat Habiba Fatiha Halima Amina Houda Btissam Ouafa Ilham Farida Zineb Chaimae Dounia Sanae Hafsa Rahma Mimouna Jamila Assia",
  ),
  surnames: names(
    "el Amrani|Benali|Bouali|el Idrissi|Ait Said|el Khattabi|Bouzid|Azzouzi|Haddou|Ben Moussa|el Yaakoubi|Chaouch|Ouali|Lahlou|el Fassi|Bensaid|Belhaj|el Mansouri|Tahiri|Amghar|Oulad Ali|el Bakkali|Chakir|Rahmouni|Ziani|Boutaleb|el Hamdaoui|Achahbar|Bouchta|Daoudi|el Ghazi|Ayadi|Mokhtari|Benhaddou|Kaddouri|Zerouali|Aouragh|el Haddad|Saidi|Bouhaddi|Akkouh|Yahyaoui|Talbi|el Kadi|Hamouti|Abarkan|Jabri|Ettaheri|Boudouma|Azahaf|Bouazza|el Morabit|Charif|Achour|Marzouk",
  ),
  made: [
    words("Ben Bou el_ Ait_ Oul A Che Za Ma Ha Ka Sa Ta Ra Ou Lah Me"),
    words(
      "chaib haddou ouali mourad kacem laoui zian messaoud rouch tahar jilali youbi kaddour slimani bachir lamrani hammou dahri maarouf sadki ghali naoui rif faress",
    ),
  ],
  spellings: spellings(String.raw`ou>u ou>oe ch>sh kh>ch y>j ss>s el_>al_ el_>El- ï>i dd>d ff>f`),
  variants: variants(
    "Mohamed:Mohammed Ahmed:Achmed Youssef:Yousef Rachid:Rashid Mustapha:Mustafa Fatima:Fatma Khadija:Khadidja Meryem:Mariam Zineb:Zainab Abdellah:Abdullah",
  ),
  newYear: 0.12,
  zipf: 0.7,
};

const surinamese: Origin = {
  name: "surinaams-hindostaans",
  share: 0.011,
  men: words(
    "Radjesh Soerin Winston Ramesh Sunil Anand Dewanand Roy Haridath Rabin Krishna Prem Vijay Ashwin Rishi Dinesh Naresh Satish Bisnoepersad Chandrikapersad Hardeo Jagdies Mahinder Narain Ricardo Sheoratan Sewdath Raoul Vinod Amrish Kiran Ranjit Bharat Mohan Shailesh Robby",
  ),
  women: words(
    "Shanti Sunita Radha Sharmila Anjali Devika Indra Kamla Lalita Nirmala Pratima Rukmini Sabitrie Savitri Shakuntala Sushila Usha Vidya Asha Chandra Geeta Reshma Priya Roshni Soenita Kavita Maya Anuradha Jayanti Rajwantie Sandhya Sarita Poonam Premila Bhagwantie",
  ),
  surnames: words(
    "Ramdin Mahabier Singh Ramlal Bhagwandin Autar Gangaram Jagesar Kalpoe Lachman Mohan Nanhoe Oemrawsingh Parohi Raghoebar Sewpersad Soekhai Tewarie Biharie Chotkan Doerga Girjasing Hardjoe Jhinkoe Khedoe Lalbahadoersing Matai Orie Panday Rambaran Ramkisoen Sardjoe Sewnath Soebedar Baldew Bisesar Dwarka Harpal Jairam Kanhai Mangal Ramautar Ramcharan Somai Sital",
  ),
  made: [
    words("Ram Jag Sew Soe Bal Har Lach Mah Gang Bhag Rag Kal Nan Dew Chand Pan"),
    words("persad singh lal dat nath charan baran deo kisoen mangal narain dien sing bahadoer ratan sahai"),
  ],
  spellings: spellings(String.raw`oe>u singh>sing sing\b>singh persad>pershad dj>j ie\b>i j>dj sh>sj`),
  variants: variants("Radjesh:Rajesh Soerin:Surin Sabitrie:Savitri Soenita:Sunita"),
  newYear: 0.01,
  zipf: 0.6,
};

const creole: Origin = {
  name: "surinaams-creools en antilliaans",
  share: 0.022,
  men: words(
    "Marlon Winston Orlando Humberto Rudolf Glenn Humphrey Kenneth Clifton Franklin Ruben Stanley Edgar Errol Sherwin Jurgen Quincy Gregory Melvin Giovanni Jean-Paul Ludwig Delano Edson Shurandy Randy Raymond Harold Iwan Waldo Rignaal Hedwig Armand Carlos Benito Elvis",
  ),
  women: words(
    "Marlène Mavis Muriël Gladys Jennifer Shirley Sharon Cynthia Natascha Ruthmila Joan Hilda Yolanda Jacintha Lucia Magalie Gisela Sheila Rosaline Mildred Astrid Carmen Wonny Angelique Suzette Shanice Rowena Gwendolyn Ingrid Thelma Judith Solange Xiomara Zuleika",
  ),
  surnames: words(
    "Pinas Blokland Vriesde Kensmil Wijngaarde Amatali Burleson Cairo Esajas Fernandes Grot Hoogvliets Jubitana Kambel Landveld Martina Nooitmeer Ormskirk Pengel Rijssel Seedorf Tjon Uiterloo Valpoort Winklaar Zuiverloon Martis Isenia Rosaria Maduro Croes Daal Felicia Girigorie Hooi Janga Lourens Provence Sambo Statia Windster Bonafacia Constancia Doran Tromp Werleman Kock",
  ),
  made: [
    words("Goed Wel Vry Hoop Rust Zorg Lust Nooit Mon Bel San Ros Cast Mar Per Alb"),
    words("lust hoop berg veld vreugd daal rijk wijk man ina ia elia ero ano inus"),
  ],
  spellings: spellings(String.raw`y>i ij>y è|ë>e ph>f c(?=[aou])>k s\b>z`),
  variants: variants("Rudolf:Ruud Raymond:Ray Stanley:Stan Jennifer:Jenny Natascha:Natasja Carlos:Carlo"),
  newYear: 0.005,
  zipf: 0.6,
};

const polish: Origin = {
  name: "pools",
  share: 0.015,
  men: words(
    "Piotr Krzysztof Andrzej Tomasz Paweł Jan Michał Marcin Jakub Adam Łukasz Marek Grzegorz Mateusz Wojciech Mariusz Dariusz Zbigniew Jerzy Maciej Rafał Robert Kamil Jacek Dawid Sławomir Bartosz Szymon Przemysław Artur Damian Sebastian Mirosław Patryk Wiesław Radosław Zdzisław Tadeusz",
  ),
  women: words(
    "Anna Katarzyna Maria Małgorzata Agnieszka Barbara Ewa Krystyna Elżbieta Magdalena Joanna Aleksandra Zofia Monika Teresa Danuta Natalia Karolina Marta Beata Dorota Halina Jadwiga Alicja Jolanta Iwona Grażyna Justyna Paulina Renata Agata Bożena Urszula Sylwia Weronika Wioletta",
  ),
  surnames: words(
    "Nowak Kowalski Wiśniewski Wójcik Kowalczyk Kamiński Lewandowski Zieliński Szymański Woźniak Dąbrowski Kozłowski Jankowski Mazur Kwiatkowski Krawczyk Kaczmarek Piotrowski Grabowski Zając Pawłowski Michalski Król Wieczorek Jabłoński Wróbel Nowakowski Majewski Olszewski Stępień Malinowski Jaworski Adamczyk Dudek Nowicki Pawlak Górski Witkowski Walczak Sikora Rutkowski Baran Michalak Szewczyk Ostrowski Tomaszewski Pietrzak Zalewski Wróblewski Sadowski",
  ),
  made: [
    words(
      "Bor Brzoz Czarn Dęb Gaj Grab Jawor Kam Kras Lip Mal Olsz Pias Sokol Świer Tarn Wierzb Wron Zaw Żuraw Chmiel Lew",
    ),
    words("owski ewski ecki icki iński czyk ak ek iak ik arz owicz"),
  ],
  womans: [[/(s|c|dz)ki$/, "$1ka"]],
  spellings: spellings(String.raw`ł~>l ś~>s ń>n ó>o ż~>z ą>a ę>e w>v sz>sh cz>ch ski$>sky ska$>ski`),
  variants: variants(
    "Katarzyna:Kasia Małgorzata:Gosia Krzysztof:Chris Paweł:Pawel Elżbieta:Ela Tomasz:Tomek Aleksandra:Ola Michał:Michael",
  ),
  newYear: 0.004,
  zipf: 0.7,
};

const syrian: Origin = {
  name: "syrisch en iraaks",
  share: 0.013,
  men: words(
    "Mohammad Ahmad Khaled Omar Mahmoud Ali Hussein Hassan Ibrahim Yousef Abdulrahman Mustafa Bassam Samer Firas Ziad Nizar Ammar Bashar Adnan Jamal Faisal Tareq Anas Hamza Muhannad Rami Wael Yasser Zakaria Abdullah Kareem Haitham Nabil Mazen Ayman Marwan Qusai",
  ),
  women: words(
    "Fatima Aisha Mariam Noor Rania Hanan Samar Lina Rasha Huda Amal Rima Sawsan Nadia Zainab Layla Dima Ghada Hiba Kinda Maha Najwa Nisreen Ola Rahaf Razan Salma Shatha Sumaya Wafaa Yara Iman Khadija Manal Bushra Suha",
  ),
  surnames: names(
    "al Hassan|al Mohammad|al Ahmad|al Khatib|Haddad|Khoury|al Masri|Najjar|al Sayed|Darwish|al Ali|Ibrahim|Khalil|al Hussein|Mansour|Suleiman|Shahin|al Jabouri|al Obaidi|Kassem|Youssef|Othman|Hamdan|al Halabi|Sabbagh|Qaddour|al Omar|Zaidan|al Rashid|Bakr|Hamoud|Tahan|al Dulaimi|Karim|Jaber|al Saleh|Nasser|Barakat|al Najm|Issa|Saadi|Hijazi|Rahal|al Shami|Tawil|Kanaan|Fares|al Zein",
  ),
  made: [
    words("al_ Abu_ Abdul Sha Ka Ha Ma Na Sa Ta Ba Ra Ja"),
    words("rif mdan wadi ssan bbas lloum ttar wwas khleh rhan bibi mari shed qqa bari zawi"),
  ],
  spellings: spellings(String.raw`al_>el_ al_>Al- oo>u ou>u kh>ch q~>k ee>i sh>ch mm>m ei>ai y>j`),
  variants: variants(
    "Mohammad:Muhammed Ahmad:Ahmed Yousef:Yusuf Khaled:Khalid Mariam:Maryam Aisha:Aïcha Hussein:Hussain Kareem:Karim Omar:Umar",
  ),
  newYear: 0.14,
  zipf: 0.7,
};

const chinese: Origin = {
  name: "chinees en vietnamees",
  share: 0.008,
  men: words(
    "Wei Jun Ming Hao Lei Qiang Bin Jie Feng Yong Peng Tao Chao Hui Kai Jianguo Zhiwei Xiaoming Haoran Yifan Minh Anh Duc Hung Long Nam Quang Tuan Viet Dung Phuc Thanh Wing Chi Kwok Siu Man Ka",
  ),
  women: words(
    "Fang Na Min Jing Li Yan Juan Xia Hong Mei Ying Ping Lan Hua Xiaoyan Yuting Meiling Shuang Lihua Xinyi Linh Huong Lan Mai Ngoc Thao Trang Thuy Yen Phuong Wai Sau Mei-Ling Siu-Fong Ka-Yan",
  ),
  surnames: words(
    "Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin Gao Luo Nguyen Tran Le Pham Hoang Phan Vu Dang Bui Do Ho Ngo Duong Ly Cheung Wong Chan Leung Lam Kwok Tang Cheng Fung Yip Tsang Mak Lau Chow",
  ),
  made: [words("Ou Si Shang Zhu Huang Xia"), words("yang tu guan ge fu hou")],
  spellings: spellings(String.raw`zh~>Ch x~>Hs ng\b>n q~>Ch j~>Y ->_ ph~>F`),
  variants: {},
  newYear: 0.01,
  zipf: 0.9,
};

const ukrainian: Origin = {
  name: "oekraïens en russisch",
  share: 0.012,
  men: words(
    "Oleksandr Serhiy Volodymyr Andriy Mykola Ivan Dmytro Viktor Yuriy Vasyl Oleh Ihor Petro Mykhailo Anatoliy Vitaliy Roman Bohdan Taras Maksym Artem Denys Yevhen Ruslan Aleksej Nikita Kirill Konstantin Pavlo Stanislav",
  ),
  women: words(
    "Olena Olha Nataliya Tetyana Iryna Svitlana Lyudmyla Oksana Halyna Kateryna Yuliya Viktoriya Mariya Anastasiya Nadiya Valentyna Larysa Lyubov Alina Daryna Sofiya Vira Zhanna Inna Kseniya Polina Yelena Darya Alla Snizhana",
  ),
  surnames: words(
    "Melnyk Shevchenko Kovalenko Bondarenko Boyko Tkachenko Kravchenko Kovalchuk Koval Oliynyk Shevchuk Polishchuk Bondar Tkachuk Moroz Marchenko Lysenko Rudenko Savchenko Petrenko Klymenko Pavlenko Ivanov Petrov Sydorenko Hrytsenko Popov Morozov Volkov Zaytsev Sokolov Lebedev Kozlov Novikov Romanenko Havryliuk Mazur Vasylenko Pavliuk Kharchenko Zakharchenko Panchenko",
  ),
  made: [
    words("Bor Hor Dub Chern Bil Krav Lis Mor Osyp Pol Rom Sav Tar Vas Yar Zav Hryn Fed"),
    words("enko chuk uk yk ov in ets yshyn iv ak chenko"),
  ],
  womans: [
    [/ov$/, "ova"],
    [/in$/, "ina"],
    [/ev$/, "eva"],
  ],
  spellings: spellings(String.raw`y>i iy>ij h>g v>w sh>sj ch>tsj ya\b>ja yu~>Ju kh~>Ch ks>x`),
  variants: variants(
    "Oleksandr:Alexander Volodymyr:Vladimir Mykola:Nikolai Serhiy:Sergey Dmytro:Dmitri Olena:Elena Nataliya:Natalia Kateryna:Ekaterina Mykhailo:Michael",
  ),
  newYear: 0.004,
  zipf: 0.65,
};

const african: Origin = {
  name: "somalisch, eritrees en ghanees",
  share: 0.008,
  men: words(
    "Abdi Mohamed Ahmed Abdullahi Hassan Yusuf Ibrahim Abdirahman Omar Mahad Farah Dahir Kwame Kofi Kwabena Yaw Kwaku Emmanuel Samuel Isaac Tesfay Yonas Filmon Samuel Dawit Mehari Berhane Kidane Tekle Haile Nuur Bashir",
  ),
  women: words(
    "Amina Fadumo Halima Hodan Ifrah Khadra Sahra Asha Deqa Ayaan Akosua Ama Abena Adwoa Esi Grace Comfort Mercy Selam Helen Saba Feven Rahwa Senait Mehret Tsega Letebrhan Lula Nimco Zamzam",
  ),
  surnames: words(
    "Hassan Mohamed Ali Ahmed Abdi Osman Farah Warsame Hussein Yusuf Jama Omar Mensah Owusu Boateng Asante Osei Appiah Agyeman Addo Amoah Opoku Tesfay Gebremedhin Haile Kidane Tekle Berhe Weldu Ghebre Habte Abraha Woldemichael Tewelde Mohamud Dirie Guled Samatar",
  ),
  made: [
    words("Gebre Wolde Tesfa Haile Habte Abdi Nur Mo Ow Agye Boa"),
    words("mariam michael yesus selassie giorgis rahman weyni kidan hamud usu pong teng"),
  ],
  spellings: spellings(String.raw`x>h uu>u aa>a y>j ghe~>Ge sh>sj mm>m w>u ss>s ai>ay`),
  variants: variants("Mohamed:Maxamed Ahmed:Axmed Abdullahi:Abdulahi Yusuf:Yuusuf Khadra:Qadra Samuel:Sam"),
  newYear: 0.16,
  zipf: 0.75,
};

export const ORIGINS: readonly Origin[] = [
  dutch,
  turkish,
  moroccan,
  surinamese,
  creole,
  polish,
  syrian,
  chinese,
  ukrainian,
  african,
];
