import { readNames } from './read-names.js';

/**
 * The given names in daily use that at least 50 persons in Sweden bore on 31 December 2020 (tilltalsnamn; Statistics Sweden, SCB, its register of
 * names, free to use with its source told; after the collection peterdalle/svensktext), and those that the demo's own people bear.
 * In small letters. What a Swedish dictionary (hunspell-sv, wswedish) knows as another word stands below, or not at all where the word is the
 * more common by far. No list holds all.
 */
export const givenNames = readNames(`
  aage aaliyah aamina aamir aarav aarne aarno aaro aaron aarre aase abas abbas abbe abboud abd abdala abdalla abdallah abdalrahman abdel abdelaziz
  abdelkader abdelkarim abdellah abdellatif abdelrahman abderrahim abdi abdiasis abdiaziz abdifatah abdifitah abdihafid abdihakim abdikadir abdikafi
  abdikani abdikarim abdikarin abdillahi abdimajid abdimalik abdinasir abdiqani abdirahim abdirahman abdirashid abdirazak abdirisak abdirisaq
  abdirizak abdisalam abdisalan abdisamad abdishakur abdiwahab abdiwali abdo abdol abdollah abdou abdoul abdoulaye abdoulie abdu abdul abdulah
  abdulahad abdulahi abdulaziz abdulfatah abdulghani abdulhadi abdulhakim abdulhamid abdulkader abdulkadir abdulkareem abdulkarim abdulla abdullah
  abdullahi abdullatif abdulmajid abdulmalek abdulmasih abdulnaser abdulqadir abdulrahim abdulrahman abdulrazak abdulrhman abdulsalam abdulwahab
  abdurahman abdurrahman abeba abed abedin abeer abel abhishek abid abida abiel abigail abir abolfazl aboud abraham abrar abrehet abrham abshir
  abshiro abtin abu abubakar abubaker abukar abulfazl achraf acke ada adam adama adan adar adea adeel adela adele adelia adelina adeline adelisa
  adelle adem aden adham adhanet adhanom adi adiam adian adib adiba adil adila adile adin adina adis adisa aditi aditya admir admira adna adnan adolf
  adolfo adonay adonis adora adrian adriana adrianna adriano adriel adrien adrienn adrienne adrijana adrina adèle adéle afaf aferdita afifa afnan
  afrah afram afrim afsaneh afshin agata agaton agda agim agne agnes agnesa agnese agneta agnete agnetha agnieszka agon agron agust agustin ahad ahed
  ahlaam ahlam ahmad ahmed ahmet ahsan ahti aia aicha aida aidan aiden aidin aiham aija aikaterini aila aileen aili ailin aiman aimee aimen aimo aimée
  aina aini aino aira airi aisa aisha aiste aivaras aiza ajan ajay ajdin ajla ajlin ajmal ajna ajsa ajshe akam akar akash akbar akberet aki akif akil
  akilles aklilu ako akram aksel akshay ala alaa aladdin aladin alain alan alana aland alba albana alber albert albertina alberto albin albina albion
  albulena alda alde aldijana aldin aldina aldo aldona alea aleah alec aleen aleena alejandra alejandro aleks aleksa aleksandar aleksander aleksandr
  aleksandra aleksandrs aleksei aleksej aleksejs aleksi alem alena alend alesia alessa alessandra alessandro alessia alessio alex alexa alexandar
  alexander alexandr alexandra alexandre alexandro alexandros alexandru alexei alexej alexey alexi alexia alexis alexsander alexsandra alexzandra
  aleyna alfhild alfie alfons alfonso alfred alfredo alfrida alganesh algot ali alia aliaa aliaksandr alice alicia alicja alida alieu alija alin alina
  alinde alireza alisa alisar alise alisha alisher alisia alisina alison alissa aliya aliyah aliza alizia allan alli allie allis allison almas almasa
  almaz almedin almedina almin almina almir almira alona alonso alpo alrik altea althea altin altina alva alvar alvaro alve alvi alvida alvin alvina
  alwa alwin alya alyaa alyssa amaal amad amadeus amadou amal amalia amalie aman amanda amandus amani amaniel amanj amanuel amany amar amara amaya
  ambjörn amed ameen ameer ameera amel amela ameli amelia amelie amena ameneh amer amera ami amie amiin amiira amil amila amilia amin amina aminah
  aminata amine amineh amino amir amira amirah amirali amirhossein amit amjad amjed amleset ammar ammi ammie ammy amna amneh amos amporn amr amra
  amran amro amy amélie anaam anab anabelle anahid anahit anahita anais anakin anam anamaria anand ananya anastacia anastasia anastasiia anastasija
  anastasios anastasiya anastassia anaya anaïs anca anchalee andela anders andi andjela andrea andreas andreaz andree andreea andrei andrej andreja
  andrejs andrew andrey andreé andriana andrii andrija andrijana andris andrius andriy andro andrzej andrás andré andréa andréas andrée andrés andy
  ane anel anela anes anesa aneta anethe anett anette angela angeli angelica angelie angelika angeliki angelina angeline angeliqa angelique angelo
  angelos angie angus angélica angélique anh ania anica anida aniela anika aniko anil anila anisa aniso anita anitha anitta anja anke anki ankica
  ankit anmar ann anna annabel annabell annabella annabelle annacarin annah annakarin annalena annalisa annamaria annbritt anncharlotte anne anneli
  annelie anneliese annelise annemarie annemo anneth annethe annett annette anni annica annicka annie annika annikka annikki annina annita annmari
  annmarie annsofi annsofie anny anong anouk ansam ansgar antanas antero anthon anthony antigona antje anto antoine antoinette anton antonella antoni
  antonia antonija antonina antonio antonios antonius antony antoun antti antun anu anusha anwar anya anzal aous apostolos aprilia aqeel ara arad
  arafat aram aran aras arash araz arben arbenita arber arbnor arbnora archana arda ardalan ardi ardian ardiana ardit ardita ardo areej aref arez
  arezo arezoo arezou arham ari ariam ariana ariane arianit arianna ariel ariella arielle arif arifa arife arij arijana arild arin arina ario arion
  aris arisa arja arjan arjeta arjun arkadiusz arkan arlene arlind arlinda arman armand armando armas armend armi armin armina armita arn arnas arnaud
  arne arnel arnela arno arnold aro aron arpad arsalan arsema arsen arshad arsiema arsim arslan artan artem artemis arthur artin arto artur arturas
  arturo arturs arun arunas arve arvi arvid arvin arvo arvydas arwa arwen arwid arwin arya aryam aryan arzu asaad asad asadullah asal asbjörn aseel
  asef asel asem asghar asha ashish ashkan ashley asho ashok ashor ashour ashraf ashur ashwaq asif asija asil asim asima asiya asiyah asiye asja aske
  asko aslan asli asma asmaa asmahan asmeret asmerom asmin asmir aso asra asraa assad assar assia asta aston astor astri astrid astrit asya ata atakan
  atef atefeh atena athanasia athanasios atheer athena athina atif atifa atila atilla atina atiye atle attila aud audrey audrius augusta augustin
  augusto auli aulikki aulis aune aurel aurela aurelia aurimas aurora ausra austin avdo aveen avni awa awad awat awatef awatif awaz awet awil awo aws
  axelina axl aya ayaan ayad ayah ayan ayana ayanle ayat ayaz ayda ayden aydin ayesha ayfer ayham ayhan ayla aylin ayman aymen aynur ayob ayoub ayse
  aysegül aysel aysha aysun ayten ayub ayuub ayşe azad azadeh azam azar azeb azem azemina azhar azieb azim azin azita aziz aziza azize azmera azra
  azzam babak baboucarr bachar bachir bader badr badria bagher baha bahaa bahar bahareh bahia bahja bahman bahra bahram bahri bahrija bahrije bajram
  bakhtiar bakir bakr bakri balazs balder baltzar balázs banaz banin bano bao baraa baraah baran barbara barbro bardia barin baris barry bartlomiej
  bartosz barzan basam basel basem basema bashar basheer bashir bashkim basim basima basir basma bassam bassel bassem bastian batol batool batoul
  batuhan bawan bayan baydaa bayram bea beata beate beatrice beatrix beatriz becky beda bedri behar behija behiye behnam behnaz behrooz behrouz behzad
  bekim bekir bela belal belen belinda bella belle belma belmin bence benedict benedicte benedikt bengt beniamin benin benita benjamin benji benkt
  bennet benneth benni bennie benno benny bente bentley benyamin beppe berat bereket berfin berhane berina berit berith berivan berk berkay berna
  bernadette bernard bernardo bernd berndt berne bernhard bernice bernt bernth berny bert berta bertel berth bertha berthold bertil bertrand beryl
  besa besart besarta besim besima besnik betelhem betelihem beth betiel betim betina bettina betty betül bewar bianca bianka bibbi bibi bich bijan
  bilaal bilal biljana bille billie billy bim biniam binta bintou binyam birger birgit birgith birgitta birgitte birk birte birthe bisan bisera
  biserka bisharo bisrat bissan bitte bjarne björg björne bjørn blanca blanche blazej bledar blenda bleona blerim blerina blerta bob boban bobbo bobby
  bobo bodil boel bogdan bogumila boguslaw boguslawa bojan bojana bonita bonnie bonny borghild boris borislav borka boshra bosiljka bosko bosse botan
  bouchra bozana bozena bozenna bozica bozidar bradley brage brahim brandon branislav branka brankica branko brayan brenda brendan brhane brian
  bridget brigita brigitta brigitte brit brith britt britta brittmari brittmarie bruce bruno bryan brynolf bujar bukurije burak burcu burhan burim
  bushra buster bärbel béatrice béla börge börje bülent büsra caesar cafer cai caisa caitlin caj cajsa caleb calin calle callum calvin camelia cameron
  camil camila camilla camille camilo canan cansu carin carina carine carita caritha carl carla carlo carlos carmen carol carola carole carolin
  carolina caroline carolyn carrie carsten casandra caspar casper caspian cassandra castor cataleya catalin catalina catarina caterina catharina
  catherine cathrin cathrine cathy catja catrin catrina catrine cay cazandra cazper ceasar cebrail cecile cecilia cecilie cedric cedrik celal celeste
  celia celie celin celina celine celvin cem cemal cemil cemile cengiz cenneth cenny cesar cevin cezar cezary chadi cham chamiram chamoun chanel
  chanelle chanette chantal chantelle chao charalampos charbel charina charlene charles charley charlie charlize charlott charlotta charlotte charly
  chatarina chatrin chatrine chelsea chen cheng cherie cherry cheryl chester chiara chiman chloe chloé chris christa christel christelle christer
  christian christiana christiane christin christina christine christl christofer christoffer christoph christophe christopher christos chun cia cian
  ciara cicilia cigdem cihan cilla cim cina cindy ciprian cissi claes claire clara clare clarence clarissa clary clas claude claudia claudine claudio
  claudiu claus clemens clement cleo clifford clint clive cody colette colin collin cong connie connor conny conor conrad constance constantin
  constanza cora cordelia corina corinna corinne cornel cornelia cornelis cornelius cosmin costel craig cristel crister cristian cristiano cristin
  cristina cristine cristobal cristofer cristoffer cristopher csaba csilla cuong curt curth cynthia cyril cyrus czeslaw cécile céline césar dafina
  dagmar dagmara dagny dahab dahabo dahir dahn daina dainius daisy daiva dajana dalal dalibor daliborka dalida dalila dalya damian damien damir damjan
  damla damon danait dane dang dani dania danial daniar danica daniel daniela daniele daniella danielle daniil danijel danijela danilo danis danish
  daniyal daniél danne danni danny dante danuta dany danya danyal danyar daoud daphne dardan daria darian darin darina darinka dario daris darius
  dariush dariusz darja darko darren darwin darya daryan daryoush dastan daud dave david davide davina davis davit davood davor davoud davud davut
  dawid dawit dawod dawood dayana dea dean debbie debora deborah deepak deepika deeq deeqa deeqo defne deividas dejan dejana dejen delal delia delina
  della delphine delshad dema demet demi demian demir dena deni denice denis denisa denise deniss denisé deniz denize denni dennie dennis denniz denny
  denver denys denzel deqa deqo derek derin dervis dervisa derya desanka desiree desireé desiré desirée despina despoina detlef devin devran dewin
  dexter dhuha diaa diako diala diana diane diba dick didar didem didier didrik diego dieter dietmar dijana dila dilan dilara dilber dilek dilshad
  dima diman dimitar dimitra dimitri dimitrije dimitrios dimitris dinah dinara dinesh dinh dino dio diogo dion diora dirk disa ditte divya diya diyana
  diyar djordje dler dlin dmitri dmitrii dmitrij dmitrijs dmitry dmytro doaa dobrila dogan doha doina dolores domenic domenico dominic dominik
  dominika dominique donald donatas dong donia donika donjeta donny donya dora dorde doreen dorel dorentina dorian dorin dorina doris dorit dorota
  dorotea dorothea dorothy dorrit dorte dorthe dorthy douaa douglas dovile dovydas dragan dragana dragica dragisa drago dragoljub dragomir dragos
  dragoslav dragutin drazen drilon driss drita driton duaa dubravka duc duha dumitru duncan dunia dunja dunya duraid durim dusan dusanka dusica dusko
  dustin duy duygu dyana dylan dzana dzemal dzemila dzenan dzenana dzenita dzevad dzmitry dániel dávid désirée döndü döne ebba ebbe ebbot ebenezer
  ebon ebrahim ebrima ebru ebtesam ebtisam ecaterina ece eda eddi eddie eddy edel edessa edgar edgaras edgardo edgars edhem edi edibe edin edina edip
  edis edisa edison edita edith ediz edla edmon edmond edmund edna edoardo edon edona edouard edris eduard eduardo edvard edvin edvina edvinas edward
  edwin edwina edyta eero eeva efe effat efraim efrata efrem efstathios ege egidijus egil egle egon egzon egzona ehab ehsan eid eija eije eila eileen
  eilert eiman eina einar eine eini eino eira eirik eirini eive eivin eivind eivor eivy eja eje ejnar ejvor ekaterina ekaterini ekhlas ekram ekrem ela
  elaf elahe elaheh elaine elanur elba eldana eldin eldina elea eleanor eleftheria eleftherios elektra elena elene eleni elenor elenora elenore
  eleonor eleonora eleonore elfrida elfriede elham eli elia eliah eliam elian eliana eliane elias eliaz elice elicia elida elie elif elife elijah elim
  elin elina eline elinor elinore elio elion elionor eliot eliott elis elisa elisabet elisabeta elisabeth elisavet elise elisia elissa elita eliz
  eliza elizabet elizabeta elizabeth elizaveta elize elizia elke ella elle ellen ellenor ellert elli ellie ellika ellinor ellinore ellion elliot
  ellioth elliott ellis elly elma elmar elmas elmedin elmedina elmer elmi elmin elmina elmir elmira elmo elna elnaz elodie elof eloise elon elona
  elora elov elsa elsbeth elsebeth elsi elsie elsy elton elvedin elvedina elvi elvie elvin elvina elving elvir elvira elvis elvisa elvy elwin elwira
  elyas elza elzbieta ema emad eman emanuel emanuela emanuele embla emel emeli emelia emelie emelina emeline emelié emely emese emi emil emile emili
  emilia emilian emiliano emilie emilija emilio emily emin emina emine emir emira emirhan emma emmanouil emmanuel emmeli emmelie emmelina emmeline
  emmely emmet emmett emmi emmie emmy emmylou emrah emran emre emrik emy endre endrit enesa engin engla enid enikö enis enisa enja enna enni enny enok
  enrico enrique ensio enver enya enzo eray ercan erdal erdem erdogan erduan eren erene erfan ergin erhan eric erica erich erick erik erika erin erina
  erion erja erjon erkan erkki erla erland erlinda erling ermal ermias ermin ermina erna ernad ernest ernesto ernst erol eron errol ersan ersin ertan
  ertugrul ervin erwin eryk erza erzsebet erzsébet esa esad esaias esam esat esbjörn esey esila esin eskil esko esma esmaeil esmail esmat esme
  esmeralda espen esperanza esra esraa esrom essa essam essey essi essie essy esteban estefania estela estella estelle ester estera esther estifanos
  estrella estrid eszter etel ethan ethel etienne eugen eugene eugenia eugenio eugeniusz eunice eva evald evaldas evalena evalotta evan evangelia
  evangeline evangelos eve eveliina evelin evelina eveline evelinn evelyn evelyne evelynn evert evgenia evgeny evi evie evin evita evy ewa ewan
  ewelina ewy eyad eyla eymen eyob eyvind eyüp ezgi ezra ezzat faadumo fabian fabiana fabienne fabio fabiola fabrice fabrizio fadel fadhil fadi fadia
  fadil fadila fadime faduma fadumo fadwa fady fadya faez faeza faezeh fahad fahd fahed fahim fahima fahimeh fahmi fahmo fahri fahrije fahrudin faik
  fairouz faisa faisal faiso faiz faiza falah falak falis falke faniel fanni fannie fanny fanuel farah farahnaz faraj faramarz faranak faraz fardin
  fardosa fardowsa fardowso farha farhad farhan farhana farhia farhiya farhiyo fariba fariborz farid farida farideh fariha faris farjana farnaz farooq
  farouk farshad farshid fartun fartuun faruk farzad farzana farzaneh farzin fata fatbardha fateh fatema fatemah fateme fatemeh fathi fathia fathiya
  fatih fatiha fatima fatimah fatime fatin fatlum fatma fatme fatmeh fatmir fatmire faton fatos fatou fatouma fatoumata fatuma fatumo fawad fawaz
  fawzi fawzia fay faye fayez faysal fazel febe federica federico fehim fehime fehmi fei feisal felice felicia felicity feliks felipe felix felizia
  feng fenix fenja feras ferat ferdi ferdinand ferenc fereshta fereshteh ferhat ferial ferid ferida feride ferit fernanda fernando feruz feryal fethi
  fetije feven fevzi feysal fhilip fidan fidel fideli figge fikret fikreta fikri fikrije filimon filip filipe filiph filippa filippo filippos filiz
  filmon filsan fiona fiori firat fisnik fitim fitore fitsum fiyori flamur flavia flavio flemming florencia florent florentina florian florije florim
  florin florina floyd foad folke foos fotini fotios fouad fouzia fozia franca frances francesca francesco francine francis francisca francisco
  franciska franciszek franck franco francois francoise franjo franka franke frankie franklin frantisek franz franziska freddie freddy frederic
  frederick frederik fredric fredrica fredrick fredrik fredrika fredy freia freija frej freja freshta freweini freweyni frey freya freyja frida fride
  frideborg fridolf frieda friederike friedrich fritiof fritjof frits fritz frode frédéric fuad fuat funda furkan furtuna fyori gabi gabija gabor
  gabriel gabriela gabriele gabriella gabrielle gabrijela gaby gaia galina gamal gamze ganesh gani ganimete ganna gareth garry gary gassan gaston
  gaurav gavin gayane gazal gazi gazmend gediminas geir gelila gemma genc genet genevieve gentrit geoffrey georg george georges georgeta georgette
  georgi georgia georgiana georgina georgios gerald geraldine gerard gerardo gerd gerda gergely gerhard germund gerrit gerry gert gerth gerti gertie
  gertrud gertrude gerty geza gezim ghada ghadeer ghadir ghaidaa ghaith ghalia ghasem ghassan ghazal ghazala ghazaleh ghazi ghazwan ghena ghenet
  gheorghe ghina ghirmay ghofran gholam gholamreza ghufran ghulam gia giacomo gian giancarlo gianluca gianni gideon giedre giedrius giesela gilbert
  gilda gillian gillis gina ginny gino gintaras gintare giorgi giorgio giovanna giovanni gisela gisele giselle git gita gith giti gitt gittan gitte
  giulia giuliano giuseppe gizela gizella gizem gladys glen glenn goce gohar goitom gojko golam golnaz gonzalo goran gordana gordon gorica gottfrid
  graciela graham grazyna greger gregor gregory gresa gret greta grete gretel gretha grethe grethel grigorios grzegorz guadalupe gudmund gudmundur
  gudrun guido guilherme guillaume guillermo guje guled gulistan gullan gullbritt gullevi gulli gullvi gun gunborg gunbritt gunda gunde gunder gunhild
  gunilla gunlis gunlög gunn gunnar gunnbritt gunne gunnel gunnela gunnevi gunni gunnie gunnilla gunno gunny gunvi gunvor gurli gustaf gustav gustavo
  gusten guy gyula györgy gzim gábor gökhan gönül göran gördis görel görgen gösta göte göthe gül gülay gülcan güler gülsen gülseren gülten gülüzar
  günter günther haben habib habiba habibe habibo habibullah habon habtom hacer haci hadas haddy hadeel hadel hadi hadia hadil hadiya hafez hafida
  hafiz hafiza hafsa hafso hager hagop hagos hai haidar haide haider haidi haifa haifaa haile hailey hailie haitham hajer haji hajir hajra hajrija
  hajrije hajrudin hakan haki hakim hakima halah haldis haleh haley halid halida halil halim halima halime halimo halina halit halvar hamad hamda
  hamdi hamdija hamed hameed hamid hamida hamide hamideh hamidreza hamidullah hamilton hamit hampus hampuz hamsa hamse hamza hamzah hamze hamzeh hana
  hanaa hanad hanadi hanae hanan hanane haneen hani hania hanibal hanieh hanif hanifa hanife hanin hanna hannah hannan hanne hannele hannelore hannes
  hanni hannu hany hao harald hardi hari haris harley harold haron haroon haroun harri harriet harrieth harriette harris harrison harry hartmut harun
  harvey hasan hashem hashim hasib hasiba hasim hasina hasna hasnaa hasnija hassan hasse hassen hasti hatem hatice hatidza haval havin havva hawa
  hawar hawkar hawo hawraa haya hayat haydar hayden hayder hayfaa hayley haylie hayrettin haytham hazal hazar hazem hazim heba hector hedda hedi
  hediye hedvig hedwig hege heidar heide heidemarie heidi heike heikki heiko heimo heino heinrich heinz hekmat hektor helen helena helene helené
  helfrid helge helia helin helle hellen hellevi helli helly helma helmer helmi helmut helmy helny helvi helén heléna heléne hemen hemn hend hendrik
  hengameh hennie henning henny henok henos henri henric henrick henrietta henriette henrik henrika henrique henry henryk henryka hera heran herbert
  herman hermann hermela hermine hermon hernan herta hertha hervor hesam hesham hevi hevin heyam hiam hiba hibaq hibo hicham hidaya hikmat hikmet
  hilal hilda hilde hildegard hilding hildur hilja hilkka hilla hillevi hilma hilmer hina hinda hira hirut hisham hiwa hiwet hiwot hiyab hiyam hjalmar
  hjördis hoang hoda hodan hodo holger holley hollie homa homam homan honar hong hoodo hooman horst hosam hosein hossain hossam hossein houda houria
  houshang houssam hozan hristina hristo hubert huda hugo hui huma humaira humam humberto huong husain husam husein huseyin husham hussain hussam
  hussein hussen hussien hussin huu huy huzaifa håkan håkon hélene hélène héléne hülya hüseyin iain ian iana ibadete iben ibolya ibraheem ibrahem
  ibrahim ibrahima ibro ibtesam ibtihal ibtisam ibtissam ida idde idil idiris idman idris idriz idun ieva ifeta ifrah iga iggy ignacio igor igors ihab
  ihor ihsan iida iiris ika iker ikhlas ikram ikran ilaf ilan ilana ilaria ilayda ilda ildiko ileana ilhaan ilham ilhan ilia ilian iliana ilias ilie
  ilija ilir ilja ilker ilkka ilknur ilma ilon ilona ilpo ilse ilya ilyaas ilyas ilze imaan imad iman imane imelda imen imer immanuel imran imre ina
  inaam inam inas inaya indira indra indre ines inese inez ing ingabritt ingalill ingbritt ingeborg ingegerd ingegärd ingela ingeli ingemar ingemo
  ingert inglis ingmar ingmari ingmarie ingo ingolf ingrid ingrida ingun ingunn ingvald ingvar ingvild ingvor inka inkeri inna intisar inès inés ioan
  ioana ioanna ioannis ionel ionela ionut iosif iqbal iqra ira iraj iran irem iren irena irene ireneusz irené irfan irina irini irja irma irmeli
  irmelin irmgard iryna irén iréne isaac isaak isabel isabela isabell isabella isabelle isac isack isadora isaiah isaias isak isam isatou iselin isha
  ishak ishaq isidor isidora isis iskender isla ismael ismahan ismail ismar ismet ismeta ismo isobel isolde isra israa issa issam isse istar istvan
  istván isuf iulia iulian iuliana iuliia iva ivan ivana ivanka ivar iveta ivica ivona ivonne iwan iwona iyad iza izabel izabela izabell izabella
  izabelle izac izak izet izeta izla izudin jaafar jaak jaakko jaan jaana jaber jabir jacek jack jackie jacklin jackline jackson jacky jacob
  jacqueline jacques jacquline jad jadranka jadwiga jafar jaffar jagoda jahangir jahn jaime jainaba jake jaklin jakob jakop jakov jakub jakup jalal
  jalil jalila jamal jamel james jamie jamil jamila jamileh jamina jamshid jana janan jane janelle janet janeth janett janette jani janica janice
  janina janine janis janita janja janko janna jannah jannat janne janni jannica jannice jannicke jannie jannika jannike jannis janos janusz jaqueline
  jaquline jara jared jari jarkko jarmo jarno jaroslav jaroslaw jasem jasim jasin jasmin jasmina jasmine jasminka jasna jason jasper javad javed javid
  javier javiera jawad jawahir jawed jawid jax jaxon jayden jayson jazmin jazmine jean jeanett jeanette jeanine jeanna jeanne jeannette jeff jeffrey
  jehad jehan jehona jekaterina jela jelena jelica jemal jemila jemima jemina jenan jenifer jenna jennelie jenni jennica jennie jenniefer jennifer
  jennika jenny jens jeppe jere jeremia jeremiah jeremias jeremy jerker jeroen jerome jerry jerzy jesper jesse jessica jessie jessika jessy jesus
  jetmir jeton jette jhon jhonny jia jian jibril jie jihan jila jill jim jimi jimmi jimmie jimmy jin jina jinan jing jintana jiraporn jiri jiyan
  joachim joacim joackim joakim joan joana joanna joanne joannis joao joaquim joaquin joar jocelyn jochen jocke jodi joe joel joelle joen joey johan
  johana johann johanna johanne johannes john johnas johnnie johnny johny jolanda jolanta jolene jolie jolin jolina joline jomana jona jonah jonas
  jonatan jonathan jones joni jonis jonna jonne jonni jonnie jonny jonte jony joonas jordan jordi jorge jori joris jorma jorun jorunn jose josef
  josefa josefin josefina josefine joseph josephin josephina josephine josh joshua josif josip josipa josua josue josé joséphine joud joudi joudy
  jouko jouline joumana jouni jouri jousef jovan jovana jovanka jovica jovo joyce jozef jozo jozsef joão juan juana jude judi judit judith judy juha
  juhani juho jukka julia julian juliana juliane julianna juliano julie julien juliet julieta juliette julija julijana julina juline julio julita
  julius juma jumana juna junia junie juno juraj jurate jurgita juri jurij jussi justas justin justina justine justus justyna jusuf jutta jwan jwana
  jyri jyrki jytte jános józsef jöns jöran jörg jörgen jörn jørgen jürgen jüri kaan kaarina kaarlo kabir kacper kadhim kadija kadir kadra kadri
  kadriye kai kaija kais kaisa kaisu kajsa kaleb kaled kalervo kalevi kalid kalina kalle kaltrina kaltun kamal kamar kamaran kambiz kamil kamila
  kamile kamilla kamiran kamran kamyar kanchana kani kanjana kanlaya kannika kanokwan kanya karam karan karar kardo kareem karel karem karen kari
  karim karima karin karina karine karita karl karla karlo karmen karna karol karola karoliina karolin karolina karoline karolis karoly karrar karsten
  karthik karwan karzan kasem kashif kasim kaspar kaspars kasper kaspian kasra kassandra kassem kassim kastriot kata katalin katariina katarina
  katarzyna kate katerina kateryna katharina kathe katherine kathleen kathrin kathrine kathryn kathy kati katia katica katie katinka katja katri
  katriina katrin katrina katrine katy katya kauko kaveh kawa kawsar kawthar kawther kay kayla kaylee kazem kazi kazim kazimiera kazimierz kean kebba
  kebron keijo keith keivan kelian kellie kelly kelvin kemal ken kenan kenda kendra kenn kennedy kennert kennerth kennet kenneth kennie kenny kenth
  kenza kenzo kerem kerim kerlos kerry kersti kerstin kerttu kesete kestutis ketty keven kevin kevser kewin keyan keyla keyvan khaalid khadar khader
  khadija khadijah khadije khadijeh khadijo khadra khadro khalaf khaldoun khaled khalid khalida khalil khatera khatoun khawla khetam khitam khodadad
  kholoud khosro khosrow kia kian kiana kiara kibrom kickan kicki kidane kieran kifah kiki kikki kilian killian kim kimberley kimberly kimete kimi
  kimia kimmo kimmy kina kinan kine kinga kingsley kingston kira kiran kiriaki kiriakos kiril kirill kirsi kirsten kirsti kisanet kitty kiyan kjeld
  kjell kjersti kjerstin kjetil kjäll klaes klas klaudia klaus klemens knud knut kokob konny konrad konstantin konstantina konstantinos koray kornelia
  kosovare kourosh kovan kowsar kreshnik krishna krista kristaps kristel krister kristian kristiina kristijan kristin kristina kristine kristjan
  kristofer kristoffer kristopher krisztian krisztina krystian krystyna krzysztof ksanet ksenia ksenija kujtim kumrije kuno kurt kushtrim kyle kylie
  kyllikki kyra kyriaki kyriakos kyösti kärstin käth käthe käthy kåre kübra laban labinot ladislav lage lahdo lahja lai laia laian laila laima laina
  laine laith lajla lajos lakshmi lale laleh lamar lamek lamia lamija lamin lamis lamya lamyaa lana lania lanja lanna lanya lara larin larisa larissa
  larry lars larysa lasse laszlo latif latifa latife laura lauren laurence laurent laurentiu laureta lauri lavdim lave lavinia lawand lawin lawrence
  laya layal layan layla layth lazar lazaros lea leah leana leander leandra leandro leart lech ledion lee leen leena leevi lei leia leiah leif leija
  leila leili leith lejla lela lema lemar lemlem lemmy lempi lena lenah lendita lene leni lenita lenka lennart lennarth lennie lennon lennox lenny
  lenore leo leon leona leonard leonardo leone leonel leonell leoni leonid leonidas leonie leonita leonor leonora leonore leontina leontine leopold
  leotrim leroy lesley leslie leszek letebrhan leticia leutrim levent levente levi levin levina levis levon lewi lewis lexi lexie lexus leya leyan
  leyla león lia liah liam liana liane liang lianna lias liban lidia lidija lidya liene lieselotte liibaan liiban liina liisa lil lilas lili lilia
  lilian liliana liliane liliann lilianne lilit lilith liliya liljana lill lillebil lillemor lillevi lilli lillian lillie lillvor lilly lilo lilou
  lily lilya lilyan limar lina lincoln linda lindha lindita lindsay linea linette ling linh linn linna linnea linnéa lino linton linus linuz linéa lio
  liona lionel lioudmila liridon liridona lirije lis lisa lisabeth lisbet lisbeth lise liselott liselotte lisen lisette liss lissi lissie lissy liubov
  liudmila liudmyla livia liviu liw liwia liya liyana liz liza lizbeth lizette lizzie lizzy ljiljana ljubica ljubinka ljubisa ljubomir lloyd loa loah
  loai loay lobna loe loella logan lois loise lojain lokman lola lolita lollo lona lora loran lorans loredana lorena lorens lorent lorentz lorenz
  lorenzo loreta lori lorian lorik lorin lorina loris lorna lorraine lotfi lothar lotta lotte lotten lotti lottie lou louai louay loubna loui louice
  louie louis louisa louise louna lourdes lovelia lovi lovina lovis lovisa lowa lowe lowisa luan luana luay lubna luc luca lucas lucaz lucia luciana
  luciano lucie lucija lucinda lucja lucy lucyna ludde ludmila ludvig ludwig luigi luis luisa luise luiz luiza lujain luka lukas lukasz lukaz luke
  lukman lul lula lulia luljeta lulu lulya lulzim luma lumi luminita lumnije luna luqman lusine lutfi luul luwam luz lwam lycke lydia lykka lykke lynn
  lyon lyudmyla lászló léa léo léon léonie maan maarit maarten mabel mac maciej madalina maddox madelaine madelein madeleine madelen madelene madelené
  madeline madelén madeléne madicken madiha madina madison madlen madlene madlin mads magda magdalena magdalini magdolna maged maggan maggie magne
  magnhild magnus magomed maha mahabad mahad mahamad mahamed mahammad mahamud mahan mahari mahboubeh mahdi mahdia mahdieh maher mahesh mahin mahir
  mahira mahmod mahmood mahmoud mahmud mahmut mahnaz mahsa mahshid mahtab mahyar mai maia maida maija maik maike maikel maiken maila mailis maimuna
  maine mainy maira maire mais maisa maisaa maisoun mait maivor maja majbritt majd majda majdi majed majeda majid majida majken majlinda majlis majne
  majny majt majvi majvor makbule makda maksim maksym maksymilian malaika malak malcolm malcom malee malek malena malene malgorzata mali malick maliha
  malihe maliheh malik malika malin malina maliwan malkolm malou malte malve malvina malwa malwina malyun mamadou mamdouh mamoun manal manar manda
  mandana mandus mandy manfred manh manha manhal manijeh manish manja manne manoj manon manouchehr mansoor mansor mansour mansoureh mansur mantas
  manuel manuela manuella marah maral maram marc marcel marcela marcelina marcell marcella marcelle marcello marcelo marcia marcin marco marcos marcus
  mardin marek maren maret marga margaret margareta margarete margareth margaretha margarethe margarita margaux margit margita margith margitha
  margitta margona margot margret margreth margrethe margrét marguerite margurite mari maria mariah mariam mariama marian mariana mariane mariann
  marianna marianne mariano maribel marica maricel marie mariel mariela mariell mariella marielle mariem mariett marietta mariette marigona mariia
  marija marijan marijana marika marilou marilyn marina marinela marinette marinko marino mario mariola marion marios maris marisa marisol marissa
  marit marita maritha maritta maritza marius mariusz mariwan mariya marja marjaana marjam marjan marjana marjatta marjo marjorie marjut marketta
  markku marko markos markus marleen marlen marlena marlene marley marlin marlon marlén marléne maroun marta martha marthin marthina martin martina
  martine martins martta martti martyna martynas marvin marwa marwah marwan marwin mary marya maryam maryama maryan maryana maryna marzena marzia
  marzieh maría maslah masoma masomeh masood masooma masoomeh masoud masoumeh massimo massoud masud masuma matea matei matej mateja mateo mateus
  mateusz mathea matheo matheus mathew mathias mathieu mathilda mathilde maths matias matija matilda matilde matin mato mats matteo matteus mattheo
  mattheus matthew matthias matti mattia mattias mattis matylda matz maud maude mauno maureen mauri maurice mauricio maurits mauritz maurizio mauro
  mawada maxamed maxime maximiliam maximilian maximiliano maximillian maximus maxine maxwell maya mayada mayar maymun mayra mays maysa maysaa maysam
  maysoon maysoun mayvor mazen maziar mazin mazlum mea meaza mebrahtu mebrat mecide medhanie mediha medin medina medine meena meeri meg megan mehari
  mehdi mehmed mehmet meho mehran mehrdad mehret mehri mehtap meia meija meit meja mejra mela melad melak melani melania melanie melany melat melek
  melia melih meliha melika melike melina melinda meline melis melisa melissa melita melizza melker mella melodie meltem melvin melwin memet mensura
  meral mercedes merete merethe mergim mergime merhawi merhawit meri meriam meriem merima merita merja merjem merle merna meron mersiha mert mervan
  mervat merve mervi mery meryam meryem meseret mesud mesut metin mette mevlida mevlude mevludin meya meysam mhd mhret mia mica micael micaela micah
  michael michaela michail michal michalina micheal michel michela michele micheline michell michelle michiel michéle mick mickael mickaela micke
  mickey midas midhat midia mie mieczyslaw miguel mihael mihaela mihai mihail mihailo mihajlo mihaly mihret miia miika mija mijo mika mikael mikaela
  mikail mikal mike mikel mikhael mikhail miki mikias mikkel mikko miklos mikolaj mila milad milagros milana milanka mildred milea mileah milena
  milenko mileon miles mileva miley milia miliam milian milica milijana milio milion milja miljan milka milkias milla millan mille milli milliam
  millian millie milly milo milorad milos milosz milot milou milovan milton milutin miléa mimi mimmi mimmie mimoza minda mindaugas mindra mindy minea
  minela minella minelle minerva minette ming minh mini minire minja minna minnah minnea minnie mino minoo minou minya minéa miodrag mir mira
  mirabelle mirac miradije miral miralem miran miranda miray mircea mireille mirela mirella mirelle mireya miriam mirja mirjam mirjami mirjana mirjeta
  mirka mirko mirlinda mirna mirnes miro miroslav miroslava miroslaw miroslawa mirsad mirsada mirva mirvat mirvete mirwais miryam mirza mirzet mirzeta
  mischa misgana misha misheel miski mitra mladen moa moayad moaz mobin mobina modou mogens mohamad mohamd mohamed mohamedamin mohammad mohammadreza
  mohammed mohamoud mohamud mohanad mohannad mohd mohit mohmad mohsen mohsin moises mojgan mojtaba mokhtar molham molle molli mollie molly moltas
  momcilo momodou mona monalisa moni monia monica monicka monika monique monir monira monireh montaha morad morgan moris moritz morris mortaza morten
  morteza mosab mose moses mostafa motaz mouayad mouhamad mouhamed mouhammad mouna mounir mounira mourad mousa moussa moustafa moustapha movitz mowlid
  mozhgan muaad muad muamer muammer muayad muaz mubarak mubarik muhamad muhamed muhamet muhammad muhammed muhammet muhanad muhannad muharem muharrem
  muhsin muhubo mujo mujtaba mukhtar muktar mulki mulugeta mumtaz muna munasar munevera munib munir munira muno muntadher muntaha muris mursal
  murtadha murtaza musab muscab mushtaq musie mussa mussie mustaf mustafa mustafe mustapha mutaz muzaffer mykhailo mykola myriam myrna mária märit
  märith märta märtha måns mårten naba nabaa nabaz nabeel nabi nabiha nabil nabila naciye nada nadeem nadejda nader nadezda nadezhda nadia nadifo
  nadija nadim nadin nadina nadine nadira nadire nadiya nadja nadra nadya naeem nael naemi nafisa nafiso nagham nahed nahid nahida nahir nahla nahom
  nahrin nahuel naida naif naila naile naim naima naime naimi naimo naira naja najah najat naji najia najib najiba najibullah najla najlaa najma najmo
  najwa nala nali nalin nam nan nana nancy nanette nanna nanny naod naomi napoleon nardos narek narges nargis nariman narin narine narjes narmin
  naseer naser nashwan nasiha nasim nasima nasir nasra nasreen nasrin nasro nasrullah nasser nassim nastaran nasteho natacha natali natalia natalie
  nataliia natalija nataliya natalja natallia nataly natalya natan natanael nataniel natasa natascha natasha natasja natcha nathali nathalia nathalie
  nathalié nathan nathanael nathaniel natnael natsnet naveed naveen navid nawaf nawal nawar nawid nawras nawzad naya nayef nayla naz nazanin nazar
  nazdar nazia nazif nazifa nazife nazik nazila nazim nazir nazira nazli nazmi nazmije nazret ndey nea neah nebi nebiat nebil nebojsa necati necla
  neda nedal nedeljko nedim nedzad neema nefeli negar negin neha nehat neil neila nejat nejla nejra nela neli nelia nell nella nelli nellie nelly
  nelson nemanja nemat nemi nemo nena nenad neo nergiz nerijus neriman neringa nerma nermin nermina nero neslihan nesreen nesrin nesrine nestor nettan
  neven nevena nevenka neville nevin nevzat nexhat nexhmije nezar nezir nga ngoc nguyen nibras nic nichlas nicholas nichole nicke nicki nickie nicklas
  nicky niclas nico nicol nicola nicolae nicolai nicolas nicole nicoleta nicoletta nicolina nicoline nicolás nida nidaa nidal nidhal niels nigar nigel
  nihad nihal nihat niilo niina nijaz nik nika nike nikhil niki nikita nikki niklas niko nikodem nikodemus nikol nikola nikolai nikolaj nikolaos
  nikolas nikolaus nikolay nikoleta nikoletta nikolina nikos nila nilas nilda nilla nilo nilofar niloofar niloufar nils nilufar nilüfer nima nimco
  nimo nimrod nina ninette ning ninna ninni ninnie nino ninorta ninos nisa nisha nisreen nisrin nisse nisveta nitin nittaya nivin nizar noa noah noak
  noam noar noel noela noelia noella noelle noemi noh noha nojus noman nomi nona noomi noomie noora nooria nooshin nora norah norbert nore norea
  noreen norma norman norton nouha noura noureddine nourhan nouri novak novalee novali novalie novelia novica nowa noémi nuha numan nuno nur nura
  nuradin nuran nuray nurcan nurettin nuri nuria nurije nurten nusrat nusret nuur oana obada obaida octavian oda odai oday odette odin ofelia ognjen
  oguzhan oili oiva okan oksana oktay ola olaf olav olavi ole oleg olegs oleksandr oleksandra oleksii olena olga olha oline oliver olivera olivia
  olivier oliwer oliwia oliwier olle olli olliver olof olov olympia omaima omar omed omer omid omran onni onur oona ophelia orathai orawan orhan
  oriana orion orlando ornina orsolya orvar orvokki osama osamah oscar oskar osman osmo ossama ossi ossian osvald osvaldo othilia othman otilia otis
  ottilia otto oula ousama ousman oussama outi ove ovidiu owen oxana ozan ozra ozzy paavo pablo pallavi palle paloma pamela panagiota panagiotis
  pantea paola paolo paraskevi parham pari parichat parisa parmida parsa parthena parvaneh parvin parviz parwin pascale pasi patric patrice patricia
  patricija patricio patrick patrik patrizia patrycja patryk paul paula pauli pauliina paulin paulina pauline paulius paulo paulos paulus pavel pavle
  pavlina pavlo pavlos pawel payam payman peder pedram pedro peeter pegah peggy pehr pekka pelin pella pelle penelope pennie pentti peo percy peri
  perihan perla pernilla pernille pero perparim perry pertti peter pether pethra petr petra petre petri petrit petro petronella petros petru petrus
  petter petteri peyman philip philipp philippa philippe phillip phoebe phra phuong pia pierre pierré pieter pietro piia pim ping piotr piret pirjo
  pirkko piroska pola polina polly pontus pooja poonam pornthip poul pouya povel poya pradeep pranav pranee pranom pranvera prashant praveen preben
  predrag priscila priscilla priya priyanka przemyslaw päivi pär pål péter qais qamar qasem qasim qendresa qendrim qian qing quang quentin quoc qusai
  qusay quynh raad raafat rabab rabi rabia rabie rabih rabija rabije racha rachel rachelle rachid rachida rade radin radmila radojka radomir radoslav
  radoslaw radovan radu radwan raed raeda rafael rafaela rafah rafal rafat rafet rafi rafid rafif rafik ragad raghad raghda raghdaa ragna ragnar ragne
  ragnhild ragni ragnvald ragnvi raha rahaf rahand rahel raheleh rahil rahim rahima rahime rahma rahman rahmat rahmatullah rahmo rahul rahwa raida
  raif raija raila raili raimo raimond raimondas raina raine rainer raisa raja rajaa rajab rajan rajesh rajko rakel rakesh ralf ralph raluca raman
  ramazan ramesh ramez rami ramia ramin ramiro ramiz ramiza ramo ramon ramona ramtin ramunas ramy ramya ramzi rana randi randy raneem rani rania ranim
  ranin ranja ranko ranya raouf raoul raphael raquel rasema rasha rashad rashed rasheed rashid rashida rasim rasmus rasmuz rasoul rasul ratko ratree
  rattana rauf rauha raul rauni rauno ravi rawa rawaa rawad rawan rawand rawda raya rayaan rayan raymond rayyan raza razan razia razieh razija razmus
  razvan rebar rebaz rebeca rebecca rebecka rebeka rebekka rebin rebwar recep redwan reem reema refik regina regine reham rehan rehana reidar reidun
  reija reijo reima reina reine reiner reinhard reinhold reino rema remas remigijus remon remus remy remzi remzije renata renate renato rene renee
  reneé renu renzo rené renée resmije resul retaj reuben rex rexhep reyan reyhan reza rezan rezene rezgar ria riad riadh rian ricard ricardas ricardo
  riccardo richard rick rickard rickhard rickie ricky rico ridha ridvan ridwan rifat rigat rigmor rihab riham rihana rihanna riikka riina riitta rijad
  rikard rikke riku riley rima rimas rimon rina rinad rinesa rinor rio rion risto ritaj rital ritha ritta ritva riyad riyadh riyam riyan riza rizgar
  rizwan roaa roald roba robbie robbin robel robert roberta robertas roberth robertino roberto roberts robiel robin robina robyn rocco rocio roda
  rodas rodi rodica rodina rodney rodolfo rodrigo roger rohan rohit rohollah rohullah roine roj roja rojda rojin rokaya roksana rola roland rolandas
  rolando rolf romain romana romeo romina rona ronak ronald ronaldo roni ronia ronja ronney ronni ronnie ronny rony ronya rory rosalia rosalie
  rosalinda rosana rosanna rosario rose rosel rosemarie rosemary roshan roshna rosi rosie rosina rosita rosmari rosmarie ross rossana rostam roswitha
  roua rouaa rouba roula rowaida rowena roxana roxanna roxanne roy roya royne roz roza rozalia rozalija rozina rozita ruaa ruba ruben rubina ruby rudi
  rudolf rudy rufta rufus rui rukiye rula runar rune runo ruqaya ruqiya ruqiyo rurik ruslan russell rustam rustan rusul rutger ruth ruwayda ruweyda
  ruza ruzica ryad ryan ryszard róbert saad saada saadia saara saba sabah sabahat sabaheta sabahudin saban sabiha sabina sabine sabir sabira sabirin
  sabit sabreen sabri sabrije sabrin sabrina sabrine sacdiyo sacha sachin sada sadaf sadam sadaq saddam sadegh sadek sadeq sadeta sadi sadia sadija
  sadije sadik sadika sadio sadiq sadiya sadiyo sadri saed saeed saeid safa safaa safar safet safeta safia safija safin safira safiya safiye safiyo
  safwan sagal sagar saha sahal sahand sahar sahara sahel saher sahil sahin sahira sahra sahro sai saida saido saied saif saifon saija saila saim
  saima saimi saimon sainabou saira sait saja sajad sajeda sajid sajida sajjad sajma sakari sakaria sakarias sakariye sakhi sakib sakina sakine
  sakineh salah salam saleem saleh saleha salem sali saliba salih saliha salim salima salina salko salli sallie sally salma salmaan salman salme salmo
  salome salomon salvador salvatore salwa salwan saly sama samad samah samaher saman samaneh samanta samantha samar samara samatar samed sameer
  sameerah sameh samer samera samet sami samia samiel samiha samim samina samir samira samiro samiya sammi sammie sammy samra samrawit samsam samsom
  samson samuel samy san sana sanaa sanae sanam sanaz sandeep sander sandhya sandi sandor sandra sandrine sandro sandy sanel sanela sangar sanharib
  sania sanija sanije sanita sanja sanjay sanjin sannah sanni sanny santa santiago santino santos santosh sara sarab sarah saranda saranya sarbast
  sardar sargon sarina sarita sarkis sarmad saron sarra sarwar sasa sasan sascha sasha saskia sassa sattar satu saud saul sauli saulius sava savanna
  savannah savas savvas sawsan saya sayed saynab sazan scarlett scott sead sean seba sebasthian sebastian sebastien sebastijan sebastián seda sedat
  sedigheh sedra seema sefik sefika segen seham seher seid seida seif seija sejad sejla selahattin selam selamawit selcuk selda selemawit selena
  selihom selim selin selina seline selma selman selver selvete selvije sem sema semere semhar semih semir semira semra semsa senad senada senait
  senay sengül senija senja senka sepehr sepideh seppo serap serdar serena serge sergei sergej sergejs sergey sergii sergio sergiu serguei serhat
  serhii serif serife serkan serpil setareh setayesh seth seval sevda sevdije seved severin sevgi sevim sevinc seydi seyed seyedeh seynab shaban
  shabana shabir shabnam shad shada shadan shadi shadia shafi shafiqa shaghayegh shahab shahad shahd shahed shahid shahida shahin shahla shahnaz shaho
  shahram shahriar shahrokh shahrzad shahzad shaima shaimaa shaista shakiba shakila shakir shakira shamal shamil shamim shamiram shamiran shams shamsa
  shamso shan shana shanaz shane shania shannon shanti shara sharareh sharbel sharif sharifa sharmarke sharmin sharon shatha shaun shawn shayan shayma
  shaymaa shaza shazia sheida sheila shelan shemsije shereen sherif sherin sherko shervin sherwan sherzad shewit shila shilan shima shireen shirin
  shirley shirwan shiva shivan shkelqim shkelzen shkurte shoaib shohreh shokhan shpend shpetim shpresa shqipe shugri shukri shukria shukrije shwan
  shweta siamak siarhei siavash siba sibel sibelle sibyl sickan siddharth sidney sidona sidra sidsel siegfried siem sienna sif sigbrit sigbritt
  sigfrid sigge sigmund signe signhild signild sigrid sigridur sigrun sigun sigurd sigurdur sigvard sigyn sihaam siham siiri silin silja silje silva
  silvana silvia silvija silvio silviu sima simeon simin simo simon simona simone simret sinan sindre sindy sinem sini sinikka sinisa sion sipan sirad
  siraj sirak siri sirilak sirin siriporn siriwan sirkka sirkku sirpa sirwan sisko sissel sissela sissi siv sivan sivert siw sixten skender skye
  sladana sladjana slavica slavisa slavka slavko slavoljub slawomir slobodan slobodanka smail smilja smilla sneha snezana snit snjezana soad sobhan
  sobhi sofi sofia sofian sofie sofija sofiya soghra soha sohaib sohail sohaila soheil soheila sohrab soile soili sokol solange solbritt soledad
  solfrid solgerd soliana solin solmaz solomon solveig solvej solvieg solvig solweig solyana soma somaya somayeh somjit sommai somporn sondos sondre
  soner songül sonia sonja sonny sonya sophia sophie sora soran soraya sorin soroush sotirios souad soudabeh soumaya sousan souzan sozan spencer
  spyridon srdan srdjan srecko sri staffan stana stanislav stanislava stanislaw stanislawa stanko stanley stavros stavroula steen stefan stefani
  stefania stefanie stefano stefanos steffan steffen steffi stefhan stein steinar stella stellan stephan stephanie stephen stevan steve steven stevo
  stewe stian stina stine stjepan stojan stojanka strahinja stuart sture stylianos styrbjörn stéphanie suaad suad suada suat subhi suchada sudarat
  suela sufyan suha suhad suhaib suhail suhaila suhair suham suhayb suheyb sukanya sulaiman sulayman suleiman sulejman suleman suleyman suliman sulo
  sultana sumaia sumalee sumaya sumayo sumeja sumeya sumit suna sundus sune sunee sunil sunisa sunita sunna sunniva supaporn supattra suraya suresh
  susan susana susann susanna susannah susanne susie sussan sussanne sussi sussie suvad suvada suvi suwanna suzan suzana suzanna suzanne suzette suzi
  svante svein sven svend svenja sverker sverre svetlana sviatlana svitlana svjetlana swati swea syed syeda sylva sylvain sylve sylvester sylvi sylvia
  sylvie sylwester sylwia synnöve szabolcs szilvia szymon sándor sébastien sölve sölvi sören søren sükran sükrü süleyman taban tabarak tabarek tabita
  tadas tadeusz tage taghreed taghrid taha tahani taher tahera tahereh tahir tahira tahmina tahsin taiba taim taimi taina taisto talal taleb taleen
  talha talia talib talin talya tamana tamar tamara tamas tamim tammam tamás taner tania tanja tanya tao tapani tapio tara taraneh taras tarek tareq
  tarik tariq tarja tarmo taru tasneem tasnem tasnim tatiana tatjana tatsiana tatyana taulant tauno tawfik tayebeh taym tea teame ted teddie teddy
  tedros teemu teija teijo teim tekla tekle teklit tellervo telma temesgen tenho teo teodor teodora teoman terence teres teresa terese teresia
  teresita tereza terhi terho terje tero terry terttu terése tesfaldet tesfalem tesfamariam tesfay tess tessa tetiana tetyana teuta teuvo tewelde
  tewodros texas thaer thair thalia thamer thanaa thanh thao thea thed thelise thelma theo theodor theodora theodore theodoros theres theresa therese
  theresia theresé thereze therés therése thi thiago thierry thilda thilde thilia thilo thim thimmy thina thindra thobias thom thomas thommie thommy
  thony thor thora thorbjörn thord thore thorleif thorsten thorvald thu thure thuva thuy thyra théa théo thérese thérèse thérése tiago tiam tiana tiba
  tibelia tibor tida tien tiffany tigist tigran tihomir tiia tiina tiiu tijana tilda tilde tilia tilla tillie tilly tilma tilo timea timmi timmie
  timmy timo timon timothy timur tina tindra tinna tino tintin tirhas tiril titti titus tobbe tobias toby todd todor toini toivo tolga toma tomas
  tomasz tomi tomislav tommi tommie tommy tomy tomás toni tonie tonje tonny tony toomas tor torben torbjörn torborg tord tore torgil torgny torhild
  tori toril torild torill torkel torleif torsten torulf torun torunn torvald totte tova tove towa towe tracy trang travis trevor trhas trine tristan
  trixie troj troja trond trong troy trude truls trung tryggve trygve tsega tsegay tsige tua tuan tuana tudor tugba tuija tula tuncay tuomas tuomo
  ture turid tuula tuulikki tuva tuvali tuvalie tuve tuwa tuyet twana tyke tyko tyler tymon tyr tyra tyrone tyyne tülay tünde türkan ubah uday udo
  uffe ufuk ugur ulf ulla ullabritt ulric ulrica ulrich ulrik ulrika ulrike uma umair umar umut una unn unni urho uros urpo ursula urszula usama usman
  uta uwe uzma vadim vahid vahida vahide vaida vaidas vailet valbona valbone valborg valdas valdemar valdet valdete valdrin valdy valencia valentin
  valentina valentino valentyna valeri valeria valerie valeriia valerija valerio valfrid valle vally valma valmir valon valter vanesa vanessa vania
  vanja vanya vappu varun varvara vasil vasile vasileios vasilije vasiliki vasilios vasilis vassilios vasti vasyl vedad vedat vedran vedrana veera
  veijo veikko veine veli velimir veljko vendel vendela vendla venera venkata venla venus vera verena verica verna verner verona veronica veronicka
  veronika vesa veselin vesna veysel vian vibeke vicente vicki vicktor vicktoria vicky victor victoria vidar vienna vieno viet vigdis viggo vijay
  viktor viktoria viktoriia viktorija viktoriya vildana vilgot vilhelm vilhelmina vilho viljar viljo villemo villiam villy vilma vilmer vilton vince
  vincent vincenzo vinga vinh vinko vinod vinston vinzent violet violeta violetta violette viorel viorica virginia virpi virve vishal vitali vitalii
  vitalijus vito vivan viveca vivek viveka vivi vivian viviana viviane viviann vivianne vivien vivienne viyan vjollca vlad vladan vladimir vladislav
  vlado vladyslav vlatko vlora voitto vojislav volha volkan volker volodymyr vuk vuokko vytautas väinö våge waad waed wael wafa wafaa wahab wahid
  wahida wai walaa walat waldemar waled waleed wali walid walle walter walther waltraud wanda wanida wanja wanphen waqar waqas waraporn warda warsame
  wasan wasana waseem wasim wassim wayne weam wedad wei weine weini wen wenche wendela wendy wera werner weronica weronika wesam wesley wessam
  whilliam whilma wictor wictoria widad widar wiebke wieslaw wieslawa wiggo wiking wiktor wiktoria wilai wilda wilde wilfred wilgot wilhelm wilhelmina
  wilja wille willem willhelm william willie williot willy wilma wilmer wilson wilton wincent winnie winston winta wiola wioleta wioletta wisam wissam
  witold wivan wiveca wiveka wivi wivianne wladyslaw wlodzimierz wojciech wolfgang xander xavier xenia xhemile xhevat xia xiao ximena xin xinyi xuan
  yacob yacoub yacqub yad yael yafet yafiet yagmur yahia yahya yahye yakob yakoub yakub yakup yalda yaman yamen yamin yamina yan yana yanet yang
  yanina yann yannick yaqub yara yared yaren yaroslav yasaman yasameen yasamin yasar yaseen yasemin yaser yashar yasin yasir yasmeen yasmin yasmina
  yasmine yasna yasser yassin yassine yassir yassmin yavuz yazan yehia yehya yeliz yemane yeter yigit yildiz yilmaz ying ylber ylli yllka ylva ylwa
  ymer yngve yodit yoel yohana yohanes yohanna yohannes yoko yolanda yonas yonatan yonathan yones yong yonis yordanos yorsalem yosan yosef yosief
  yosif yosra yosuf youcef younes younis younus yousef yousif yousra youssef yousuf yrjö yrsa yuan yue yulia yuliia yuliya yumna yun yunus yuri yury
  yusef yusra yussuf yusuf yuusuf yves yvette yvonn yvonne ywonne zabina zac zach zacharias zachary zack zackaria zackarias zafar zafer zaga zaher
  zahid zahida zahide zahir zahra zahraa zaid zaida zaim zain zaina zainab zaineb zakaria zakarias zakarie zakariya zakariye zaki zakia zakir zakiya
  zakk zaklina zaman zamira zamzam zana zander zandra zaneta zanna zara zarah zarifa zarina zarko zayd zayn zaynab zbigniew zdenka zdenko zdravka
  zdravko zdzislaw zeb zebastian zebib zeeshan zehra zeid zein zeina zeinab zeineb zeke zekeriya zeki zekiye zelal zelda zeliha zeljka zeljko zelma
  zena zenab zenita zenon zerina zeth zewdi zeyad zeynab zeyneb zeynep zhanna zia ziad ziba zigge ziggy zijad zilan zimon zin zina zinab zinah zinaida
  zinat zineb zineta zion zita zivko ziya ziyad zlata zlatan zlatka zlatko zoe zoey zofia zoha zohal zohra zohreh zoi zoltan zoltán zora zoran zorica
  zorka zoya zozan zoé zoë zsolt zsuzsanna zubaida zubair zuhair zuhal zuher zuhra zumreta zuzana zuzanna zvonimir zvonko zygmunt zübeyde ängla åge
  åke åsa åse åza öivind ömer örjan östen öyvind özcan özge özgür özkan özlem ümit
`);

/** Words that end as a name in the genitive does, and are none. */
export const noGenitives = readNames(`
  alias anus brits finns jeans juris klass matos minnas osmos rabies sans trans
`);

/** Given names that are words, months or places too. */
export const givenNamesThatAreWords = readNames(`
  adel alf aline ally alma alper alpha amber amen ana anas anda andre andres angel ani anka ante ants ares aria armen arta arton ask aster august aura
  ava avan avin axel azalea baker basil bell ben bent berry bilan bile bill bin bina bita björn blanka blend blessing bo bore brita britten bruna chi
  cliff crystal dag dahlia dalia dan dana dara deka derrick destiny dia diar dina divine dixie dolly don donna dua edda eden edit elda eldar elen else
  elvan em ena enes esse etta even faith fana fang fia finn firas flor flora franc frank frans fred gentiana gill ginger gloria grace granit grant
  grim gro gry gul gull gully gärd ha hagar hajar hala halla hans hardy hata hazel heather heaven helga heli hella henna hero hoa holly honey hope
  hulda hung inga ingar inge inger innocent ion iris isa ivy jabbar jade jama jan jarl jay jerk jon joy jun juni junis kader kaj kaja kamel kent khan
  kinda klara kobra kosta ladan lala lama lan lance leja li lian lida lii lilja lin linas link lion liv liva lo loke lone long lott lova love lu
  lucian lyan lycka lyra maj malva mare marin marine mark mart mason matas mate matts max mei melodi melody mercy merry milan milas milda mile miller
  mina minas mine mio murad murat muse my myra måna nadir nail nick nil ninja noor nor nour nova odd owe pal pascal patience peer per petar phoenix
  pier pixie poppy precious prince princess ray rein remi renas rida rim rita river rob rocky rode ros rosa runa rut saber saga sam sanda sang sanna
  sanne shady shah shaker sham sheikh sia sibylla sid sig signar sila silas silke sol soli sona sten stig storm sunny sura svala svea svenne tamer tan
  tilja tim tima tin tine tom tone tora uno unto urban valkyria vanda vega vida vide vigor vilda vilde vile ville viola wail wanna ward willow älva
`);
