/**
 * Nicknames: which given names are used for one another.
 *
 * Each line is one family: the name in the passport first, then what people are called and how it is written in other
 * languages. A name may stand in several families (`Ina` may be Wilhelmina or Catharina). The Dutch lines follow common
 * knowledge of roepnamen (Van der Schaar, Woordenboek van voornamen); the rest are the spellings that occur most in
 * Dutch towns. Regular spelling differences (`Sofie`, `Sophie`) need no line: `sound.ts` covers them.
 */
const FAMILIES = `
abdelkader kader abdelkadir
abdellah abdullah abdulah abdallah
abraham bram braam ibrahim ab aby
adam adem
adriaan arie ad adri aad adrian adriano janus arjan ariaan jaan
adriana adri jana sjaan ariana adrie jaantje janna
agatha aagje agaath
agnes agnieszka neeske inez ines
ahmed ahmet achmed ahmad hamid hmed
aicha aisha ayse aysha aischa
albert bert ab bertus albertus appie ap albrecht
alberta berta bertha alie
aleida alida aly alie leida aleid
aleksandra alexandra sandra sascha sacha olga ola alex xandra
alexander sander alex aleksander lex xander sascha sacha alexandre aleksandr sasha iskander oleksandr
ali aly
alphonsus fons alfons alphonse
ambrosius broos
andreas andries andre andrew andrej andrei andrzej andrea dries andrey
angelina angela angelique angeline lina
anna anne annie anneke anja anita ans antje annemie annet annette hanna hannah ania anny aneta
antonia toos tonny toni tonia antonetta antoinette antje tosca
antonius ton toon anton antoon tony antoine toni anthonie anthony teun teunis antonio teus
arnoldus arnold nol noud arno aart ard
augustinus guus august gust augustus stijn
barbara barbel babs bar barbera basia
bartholomeus bart meeuwis mees bartel
bastiaan bas sebastiaan sebastian bastian sebastianus
beatrix trix bea beatrijs beatrice
benjamin ben benny benyamin bibi benji binyamin
bernardus bernard ben bernhard benno berend bert nard bernd
boleslaw bolek
bonifacius faas
catharina catherine tineke toos rina ina carin karin katrien trijntje trien kaat kitty katja katharina carina katarina trui tine katarzyna kasia kathleen kate cathy kathy catrien rinie
christiaan chris kris christian krystian christianus
christina tineke tina christine stien stina kristina stijntje christien chris ineke krystyna
christoffel chris stoffel christopher krzysztof kristof christophe
clara klara klaartje clare claire
claudius claude claudio
constantijn stijn constant constantin constantinus kostas
cornelia corrie cor nel lia nelleke cora neeltje nelly corry cornelie cokky cocky nellie kea corine
cornelis kees cor cees cornelius nelis knelis corneel neel ko
daniel daan danny dani dan danilo
danielle danny daniela
david dave davy daoud davud dawid dawood
deborah debby debbie
denise denice
dennis denis dionysius nijs
diederik dirk diede rik theodoricus derk
dirk derk durk dick
dominicus dominique menno minicus
dorothea thea doortje dora dorothee doro door dorothy
driss idris
dymitr dmitri dimitri
edward eduard ed eddy edwin ted edoardo
eleonora leonoor nora noor ella lenore elly
elisabeth els liesbeth betty lies elizabeth bets elly lisa beth ella ilse elise betsy isabel liesje bep lisette elsbeth elzbieta lizzy liz bettie lily lijsbeth bettina elsje libby
emine amina emina
emma em emmy
emmanuel manuel manu immanuel
engelbertus bert engel engelbert
erik eric hendrik eerke
ernestus ernst ernest erno
esther ester
eva eef ewa eefje evi
everardus evert eef ever everhard
fatima fatma fatiha fatina fadma fatoumata fatoum fatemeh
ferdinand fer ferry nand ferdi fernando
fernanda nanda
florentius floris flor florens
francina fransje cien fran francien
francisca fransje ciska cisca francien francoise sisca francesca
franciscus frans frank francis sus ciscus franz francois francesco francisco franck frenk
frederik fred frits rik freek frederic fritz freddy frederick friedrich fedde fredericus
frederika rika fredrika freddie frieda
gabriel gabi gaby
geertruida truus geertje trudy trui geerte gertrude truida truusje toos gertruda ger tru trudie truitje
george joris georgius jorge giorgos georg jerzy sjors yuri georges jurgen jurriaan
gerarda gerda gerry gera grada
gerardus gerard ger geert gerrit sjra gerhard gerd gerardo gert gerry sjraar
gerrit ger gerard gert garrit
gijsbertus gijs bert gijsbert gilbert
gisela gizela
giuseppe josef beppe
godfried god fried govert gottfried
grietje margaretha greet griet
guillaume willem guus
gustaaf guus staf gustav
hassan hasan
hatice khadija hadija hatidje khadidja hadidja hatidza
helena leen lena helen heleen elena helene hellen ellen leni lenie ilona jelena alena elina yelena alyona
hendrik henk henri rik hein hendrikus henry heinrich hendricus enrico enrique henryk driekus henricus harrie harry henkie hans heino
hendrika riek rika ineke hennie henny henriette drika rieka jet hendrica henrica hetty rie
henriette jet jetty hetty henny
herman herm hermanus manus harm armand hermann
hermina mina mien hermien hermine ina
hieronymus jeroen jerome hieronimus
hubertus bert huub hub hubert huib bertus
hugo huig hugh
hussein hoessein husain hossein huseyin hussain hocine
ida ietje itske
ignatius ignace ig naas
irene reni ireen irena iryna irina
isaac isaak ies sake ishak ischa izaak
ismail ismael smail
ivan jan iwan
izabela isabel isabella bella isabelle belle
jacob jaap jacco ko jakob koos jacobus jaak jim jakub cobus jacques yakup jaco jacoba james jack koba yakub jacky
jacoba coba koosje ko cobie jaapje
jacobus koos ko jaap jacob jac sjaak jacco jacques cobus
jacqueline jacky
jan johannes jannes johan john jean janusz ian
jannetje jannie janna janneke johanna jantje
jelle gelle
jeremias jeremy
joachim jochem joakim jochen
johan johannes jan hans joop john joan
johanna jo annie joke hanneke hanna jopie anna hannie jannie janneke jannetje joanna jenny jana janny jantje johanneke ans
johannes jan hans johan joop jo john hannes jannes johannus joannes giovanni ivan jean juan joao yahya johnny hanne
jonathan jon nathan
josephina jos josefien fien josee jose josine josephine fientje
josephus jos joseph jef joep sjef josef jozef youssef yusuf joop giuseppe jose yousef joe pepe jozeph zef osip
joshua josua jos yeshua
judith juut judy
julia juul juliana julie yulia
julianus juul jules julian julien juliaan
justina justine
karel carl carlo karl carolus charles carlos karol charlie
karima karin
karolina caroline carolina lien carolien line karlijn lina charlotte
kazimierz kazik
klaas nicolaas klaus
klasina klaasje sina
koenraad koen coen konrad conrad
lambertus bert lambert bertus lamb lammert
laura lora
laurens lars laurentius lau lourens lorenz lorenzo lawrence laurent wawrzyniec larry rens
leendert leen leo leonard
leonardus leo leon leendert leonard lenard len
leopold pol leo
levi lev
lodewijk loek lode louis ludwig ludo luigi luis lowie ludovicus
louisa loes louise wies loek lovisa lucie luisa lies
lucas luuk luc luca lukas lukasz luke
lucia lucie luz lucy lus
ludmila mila luda
machteld tilly mathilda mathilde til
magdalena leen lena magda lenie madelon madeleine magali
marcel marcellus marcelis marcelo
marcus mark marco markus marc marek marcos
margaretha greet marga griet grietje margriet greetje gretha rita margo margot greta margaret meg daisy malgorzata gonnie marjet greeth grada peggy maggie gre gretel
maria marie ria marijke mia mieke marja rie miep mies riet marjan marianne mary mariska marieke marij mariette mariam meryem maryam miriam mirjam marije marleen marlies marijn mariya maaike manon masha
marinus rien rinus marijn marien marino marin
martha marthe marta
martinus martin maarten tinus marten martijn mart tijn marcin martino
mateusz matthew matthijs matteo mattheus
mathilda tilly til mathilde machteld
matthijs thijs mathijs matthias matthieu mattheus teeuwis matthew mathieu matteo tijs mateusz mats ties mattias
maurits mau mauritius maurice moritz
maximiliaan max maximilian maksim maxim
mehmet mohamed mehmed memet muhammed
michael maikel michiel michel mike mick mikael mihail michal michail mikhail misha micha miguel michele maykel mischa mykola
michaela michelle michele
mohamed mohammed muhammad mo mohammad mehmet moh mhamed muhammed mohamad mohammadi mamadou mouhamed muhamed
monika monique mona monica
moses mozes mosje musa moussa moshe
mustafa mostafa moustapha mustapha mus mous
natalia nathalie natasja natasha natalie natascha
nicolaas nico klaas nick niek nicolai klaus cor nicholas nikolaj colaas nicolas claes nikos nikolai mikolaj nicky niels miklos nikolay
nicole nicolette colette nicola
noor noortje nora eleonora leonoor
olivier oliver olaf
omar umar omer oumar
oscar osman
paulina paula pauline paulien lien
paulus paul pauw paulo pawel pavel pablo paolo pol
petronella nel petra ella nelly pietje petronel pieternel nellie pietronella
petrus peter piet pieter pierre pjotr piotr per pedro pete
philippus filip flip philip philippe filips phil felipe lips
pieter piet peter pier petrus pietje piter
quirinus quirijn krijn rinus
rachid rashid rasjid raschid
radjesh rajesh raj radj
rebecca becky rebekka
reinier rein reinout reinhard renier rainer reyer reijer
rembrandt rem brand
renata renate rena
richard rick ries ricardo ryszard rico rich dick ritchie
robert rob bob robbert robin robby roberto bert bobby bertus
rochus roch roel
roderik rik
roelof roel rolf rudolf roeland
roger rutger rogier
ronald ron ronny ronaldo reinald
rosa roos rosalie rosetta roosje rosalia
rudolf ruud rudi rudy roel dolf rolf rudolph rodolfo ruudje
sabina sabine bien
said sait saeed sayed
salomon sal sam suleyman soulaiman
samantha sam
samuel sam samy sem samuil
sandrina sandra
sara sarah saar saartje sarina
sergei sergej serge sergio serhiy sergey
sibrand siebrand siep
sietse sytse sietze
simon siem sijmen symen szymon siemon simeon
sofia sophie fie sofie sonja sophia zofia fia sonya
stanislaw stan stanislaus staszek stanley
stefan stef stephan steven stephanus steve szczepan etienne stephen estevan esteban stevie
stefania stefanie stephanie steffie
susanna suus suzanne susan sanne zus suze suzan suzanna susanne zuzanna sanna suzie sue
tadeusz thaddeus tadek
theodora thea doortje dora door theda dorothea fedora
theodorus theo dorus door ted doris teodor fedor dores fyodor theodor
theresia trees thea resi therese tresia theresa teresa truus tess treesje
thomas tom tomas tommie tomasz tommy tomaso maas
timotheus tim timo timothy timon
ursula ursel
valentina tina valentin
veronica vera vroon weronika
victor vic wiktor viktor
vincent vince vincentius vin cent sent
virginia gina
vladimir wladimir volodymyr wlodzimierz vladi wolodymyr
walter wouter wout walt gualterus wolter
wilhelmina wil mina willy ina mien wilma willemijn willemina helma minke wilhelmien willie willemien mientje billie guillemette helmi
willem wim pim wil willy wilhelmus william bill guillaume wilm helmus wilhelm liam willie wiliam willibrordus
wojciech adalbert
xaverius xaveer
yasmin jasmin jasmine yasemin jasmijn yasmina yasmine
yvonne ivonne ivon
zacharias zach zakaria
zeynep zainab zineb
`;

function readFamilies(): ReadonlyMap<string, readonly string[]> {
  const families = new Map<string, string[]>();
  for (const line of FAMILIES.trim().split("\n")) {
    const [head = "", ...rest] = line.split(" ");
    for (const name of new Set([head, ...rest])) families.set(name, [...(families.get(name) ?? []), head]);
  }
  return families;
}

const FAMILIES_OF = readFamilies();

/**
 * The families that a folded given name belongs to; the name itself when it is in none. Two names may stand for one
 * another when they share a family: `kees` and `cor` both give `cornelis`.
 */
export const givenNameFamilies = (name: string): readonly string[] => FAMILIES_OF.get(name) ?? [name];

/** Whether two folded given names are known to stand for one another. A name is always a variant of itself. */
export function areNameVariants(a: string, b: string): boolean {
  if (a === b) return true;
  const families = givenNameFamilies(b);
  return givenNameFamilies(a).some((family) => families.includes(family));
}
