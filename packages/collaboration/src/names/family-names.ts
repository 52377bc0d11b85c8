import { readNames } from './read-names.js';

/**
 * Family names, in small letters: the 500 most common in Sweden (the persons of Faker's locale sv_SE, MIT, after SCB), those that the demo's own
 * people bear, and names common in the county that neither has, put together by hand. Names that end in -sson are known by that.
 */
export const familyNames = readNames(`
  abbas abdi abdullah abdulle abraha adan ahlberg ahlgren ahlin ahlqvist ahlström ahmad ahmadi ahmed akbari aksoy ali almgren almqvist amini anderberg
  andersen andrén arslan asfaw aslan asplund ates attrappgren attrappvik aydin aziz backlund backman barakat begic begum bekele bergdahl berggren
  bergkvist berglund bergman bergqvist bergsten bergstrand bergström berhane berisha björklund björkman blindprovsvik blomberg blomqvist bodin bohlin
  bohman bolin boman bondarenko boström brandt broberg brodin brolin broman broström bulut burman bylund byström bäckman bäckström carlberg carlson
  cederberg celik cetin chen christensen dahlberg dahlgren dahlin dahlqvist dahlström dahlén darwish demir demoberg demoström diaz dirie djordjevic
  dogan duale edberg edin edlund edman edström ekberg ekdahl ekelund ekholm eklund eklöf ekman ekstrand ekström elmi engberg engdahl englund engman
  engström engvall erdogan ericson exempeldal exempelgren exempelvik fagerström fantasigren fantasivik farah ferm fernandez fiktivdal fiktivlund
  fiktivström forsberg forsell forsgren forslund forsman franzén friberg garcia gashi gebremedhin gedi ghebre girmay gomez gonzalez grahn granath
  granberg granlund granström grönlund grönvall guled gullberg güler günes habte haddad hadzic hagberg haglund hagman hagström haidari haile halilovic
  hallberg hallgren hallin hamdan hamid hammar hammarström hanna hansen hasan hashemi hassan haydari hedberg hedin hedlund hedman hedström heed
  heikkinen hellberg hellgren hellman hellström hersi hijazi hirsi hjelm hoang hodzic holmberg holmgren holmqvist holmström holst hossain hosseini
  hoti huang hultgren hultman hussein huynh hägglund häggström hämäläinen högberg höglund ibrahim ilic ionescu isik ismail issa isse ivanov jafari
  jensen jimale johansen johnson jovanovic juhlin järvinen jörgensen kaminski karaca karim karimi karlberg karlström kassem kaur kaya khalaf khalil
  khoury kidane kilic kjellberg koc korhonen korkmaz koskinen kovac kovacevic kovalenko kowalski krantz krasniqi kulissgren kulissvik kumar kuznetsov
  källström lagerqvist lagerström laine landin landström lantz larsen lehtonen levin lewandowski lidström lidén liljegren lindahl lindberg lindblad
  lindblom linde lindell linder lindfors lindgren lindh lindholm lindkvist lindmark lindquist lindqvist lindskog lindström lindvall lindén liu
  ljungberg ljunggren ljungqvist lopez lovén lundberg lundblad lundell lundgren lundh lundholm lundin lundkvist lundmark lundquist lundqvist lundström
  låtsasberg låtsasdal låtsaslund låtsasmark löf löfgren lövgren malik malmgren malmqvist malmström mansour marklund markovic martinez maskeradgren
  masri mehari melander melin melnyk mire moberg modellvik mohamed mohammad mohammadi mohammed mohamud molin moradi morina mustafa mäkinen möller
  najjar naseri nasser nazari negash nguyen nielsen niemi nieminen nikolic noori nordberg nordin nordlander nordlund nordqvist nordström norgren
  norlin norling norman norén novak nowak nur nuur nyberg nygren nylander nylén nyman nyström näslund odeh olander olsen olsson omar ozturk palmgren
  palmqvist pappersdal pavlovic pedersen perez petersen petrov petrovic pham pihl polat popa popescu provgren provström provåker påfundsdal påhittberg
  påhittdal påhittlund qaderi qasim rahimi rahman rashid rasmussen rehn rehnberg rekvisitberg rekvisitlund repetitionslund rezaei roble rodriguez
  rojas roos rosenberg rosengren rosenqvist rostami rosén roth rydberg rydén saarinen sabbagh saeed safi sagolikdal sahin sahlin said saleh salem
  samatar sanchez sandberg sandell sandgren sandin sandlådegren sandström santos schmidt selin shaheen shala sharifi sharma shevchenko shire silva
  simsek singh siyad sjöberg sjöblom sjödin sjögren sjöholm sjölander sjölin sjölund sjöstedt sjöström skissberg skissgren skissvall skoglund skoog
  skuggtestberg sleiman smirnov smith soto steen stenberg stenlund stojanovic strandberg strömberg ståhl suleiman sultani sundberg sundell sundin
  sundqvist sundström svahn svanberg svedberg syntetdal söderberg södergren söderholm söderlund söderqvist söderström sörensen taha teaterdal tekin
  tekle tesfay tesfaye testarmark testlund testvik thor thorén thulin tkachenko toprak tran turan törnqvist uppdiktlund utkastberg utkastgren
  utkastlund uzun vallin vesterlund vestin viberg viklund vikström virtanen wahlberg wahlgren wahlström wall wallgren wallin wallén wang wardak
  warsame wennberg werner westberg wester westerberg westerlund westin westlund westman wiberg widén wikberg wiklund wikström winberg wisniewski
  wojcik woldu yalcin yang yassin yavuz yildirim yildiz yilmaz yohannes younes yusuf zadeh zaki zeidan zetterberg zetterström zhang zielinski åberg
  åhlund åkerlund åkerman åsberg åslund åström çelik öberg öhman östberg österberg östling östlund östman övningsberg övningsdal övningsgren özcan
  özdemir öztürk
`);

/** Family names that are words or places too. */
export const familyNamesThatAreWords = readNames(`
  alm ask asp berg bergvall björk blixt blom blomgren blomkvist borg borgström brink brännström bäck dahl ek falk flink fors frank frid frisk gran
  green gren hall hamilton hed hjort holm hult hägg jama jarl khan kling kvist li lilja lind ljung lund lönn malm malmberg modig nassar norberg nord
  nordgren norrman osman palm rask shah sjö sjöstrand skog sköld stark sten stenström storm strand strid ström svärd söderman tas ågren
`);
