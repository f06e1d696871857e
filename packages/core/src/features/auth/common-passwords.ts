/**
 * Words and rows of keys that most guessed passwords are made of, in lower case, none shorter than four characters. With
 * digits, years, repetitions and look-alikes around them they stand for hundreds of thousands of passwords.
 */
const WORDS = `
password passwort passwd passcode passphrase contrasena contraseña senha parola motdepasse wachtwoord haslo heslo salasana losenord
secret geheim segredo private access login logon signin signup welcome willkommen bienvenue bienvenido bemvindo benvenuto hello hallo
letmein openup opensesame sesame trustno trustme changeme changethis changeit default temporary temppass tempo initial start starter
admin administrator adminadmin root toor superuser superman supervisor sysadmin manager master mastermind user username guest visitor
account test testing tester testtest demo sample example temp student teacher office company business service support server database
internet network computer laptop desktop windows microsoft apple google android samsung iphone facebook twitter instagram youtube
yahoo hotmail gmail linkedin amazon netflix spotify paypal oracle cisco dell lenovo nokia sony nintendo playstation xbox pokemon
minecraft fortnite roblox warcraft starcraft counterstrike steam blizzard zelda mario sonic pikachu naruto
bottlecrm customer crmcrm sales leads contact contacts
qwerty qwertz azerty qwertyui asdfgh asdfjkl zxcvbn zxcvbnm qazwsx qazxsw wsxedc edcrfv rfvtgb tgbyhn yhnujm qweasd qweasdzxc asdzxc
1qaz 2wsx 3edc 4rfv 5tgb 6yhn 7ujm zaq1 xsw2 cde3 vfr4 bgt5 nhy6 mju7 1q2w 2w3e 3e4r 4r5t 5t6y 6y7u 7u8i 8i9o 9o0p q1w2 w2e3 e3r4 r4t5
a1b2 b2c3 c3d4 d4e5 e5f6 1a2b 2b3c 3c4d 4d5e 5e6f poiuyt lkjhgf mnbvcx asdf jkl; qwer wert erty zxcv 1212 1313 2121 1122 2233 3344
1123 3211 6969 4321 1010 2020 7777 0007 1004 2580 1470 2468 1357 9999 8888 6666 5555 4444 3333 2222 1111 0000 1234 0123 9876 6789
iloveyou iloveu ilovemy ihateyou loveyou loveme lovely lover love forever always together babygirl babyboy baby honey sweetheart sweety
sweet darling princess prince princesa queen king angel angels heaven heart hearts kisses kissme happy happiness smile sunshine sunny
beautiful pretty cutie cute sexy hottie bella bonita amor amore teamo tequiero mylove mybaby mylife family mother father mommy daddy
brother sister friend friends bestfriend boyfriend girlfriend husband wife
dragon monkey shadow tiger lion leopard panther jaguar cheetah wolf wolves bear bears eagle eagles falcon hawk raven phoenix unicorn
horse pony kitten kitty cats puppy doggy dogs buddy lucky bunny rabbit turtle dolphin shark fish spider snake butterfly chicken banana
orange apple cherry lemon melon mango peach strawberry blueberry cookie cookies chocolate candy sugar pepper peanut butter cheese pizza
coffee whiskey vodka beer corona budweiser heineken cocacola pepsi marlboro
football fussball futbol soccer baseball basketball hockey tennis golf golfer cricket rugby volleyball swimming running runner boxing
wrestling racing skater surfer snowboard bowling fishing hunting hunter champion winner victory legend
yankees dodgers redsox cowboys steelers packers raiders broncos giants patriots lakers celtics bulls warriors rangers arsenal chelsea
liverpool manchester barcelona realmadrid juventus milan inter bayern dortmund schalke benfica porto ajax celtic everton tottenham
messi ronaldo beckham jordan kobe lebron schumacher ferrari porsche mercedes mustang corvette camaro chevy toyota honda yamaha suzuki
kawasaki harley ducati volkswagen audi nissan mazda subaru
batman spiderman superhero ironman hulk wolverine deadpool avengers marvel starwars skywalker vader yoda jedi startrek enterprise matrix
gandalf frodo hogwarts harrypotter potter merlin wizard magic mystic mystery vampire zombie ninja samurai pirate knight warrior soldier
ranger sniper killer hacker hackers cracker gamer player rockstar rocker metallica nirvana slipknot acdc beatles eminem madonna
elvis rapper hiphop music guitar piano drummer dancer
summer winter spring autumn sommer herbst fruhling verano invierno ete hiver january february march april june july august september
october november december januar februar marz juni juli oktober dezember monday tuesday wednesday thursday friday saturday sunday
montag dienstag mittwoch donnerstag freitag samstag sonntag christmas birthday holiday vacation weekend
black white blue green yellow purple silver golden gold diamond crystal pearl platinum rainbow colour color
london paris berlin madrid lisboa roma rome moscow tokyo newyork chicago dallas boston miami texas california florida canada america
england ireland scotland france germany deutschland spain italia italy brasil brazil mexico argentina colombia portugal russia china
india australia europe earth world universe galaxy planet star stars moon moonlight ocean river mountain island beach flower flowers
rose lily jasmine daisy violet garden nature forest thunder lightning storm fire flame freedom liberty peace power energy
jesus christ jesuschrist godisgood god1 allah blessed blessing faith hope grace church bible amen
michael jennifer thomas jessica daniel matthew andrew joshua christopher ashley amanda nicole michelle melissa stephanie elizabeth
robert william richard charles joseph anthony george edward steven kevin brian jason justin brandon samuel benjamin nicholas jonathan
alexander alexandra alejandro antonio francisco fernando carlos miguel jorge maria martha sandra andrea patricia veronica barbara
victoria samantha natalie natasha vanessa danielle rebecca rachel hannah sarah laura emily olivia sophie sophia chloe megan lauren
charlie maggie bailey jackson tyler austin dakota hunter harley cooper jasper oliver buster rocky tigger snoopy garfield mickey minnie
donald simba bambi scooby barney elmo pooh tinkerbell barbie
peter paul john james david mark luke simon adam eric alex chris nick mike steve dave john jack harry henry frank louis lucas martin
stefan andreas thorsten sebastian florian tobias markus klaus jurgen wolfgang ivan igor sergey dmitry vladimir natalia svetlana olga
fuckyou fuckoff fuck asshole bitch bullshit whatever nothing nobody someone anything something everything
thisis thatis myname mypass mypassword yourpassword nopassword newpassword oldpassword pass word safe safety secure security
strong stronger complex crypto bitcoin ethereum money dollar million rich dream dreams dreamer destiny infinity eternity creative
special simple easy quick brown jumps lazy blabla lorem ipsum dolor correcthorse battery staple abcd xyz123 foobar hunter2
`;

export const COMMON_WORDS: ReadonlySet<string> = new Set(WORDS.split(/\s+/).filter((word) => word.length >= 4));
