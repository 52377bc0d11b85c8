/**
 * Names that many people in the county bear: given names and family names of the Swedish lists of Faker (MIT, the persons of its
 * locale `sv`), those that the demo's own people bear, and names common in the county that neither has. No list holds all: a name
 * that stands in none is found by what stands before it, or not at all. Family names that end in -sson are known by that.
 */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().toLowerCase().split(/\s+/));

/** Given names that are nothing else in a sentence about organisations. */
export const givenNames = words(`
  Abdi Abdirahman Abdullah Ada Adam Adrian Agda Agnes Agneta Agnieszka Ahmad Ahmed Aina Aino Aisha Ajla
  Albert Albin Alexander Alexandra Alfred Algot Ali Alice Alva Amal Amanda Amela Amelia Amina Amir Amira
  Amra Ana Anders Andreas Andrii Andrzej Anette Angelica Anita Anja Ann Anna Anneli Annie Annika Anton
  Antoni Antonio Antti Arman Arne Aron Arthur Arvid Asma Asta Astrid Ayan Ayşe Azad Azra Barbara Barbro
  Bashir Beata Bengt Benjamin Berit Bertil Bianca Bilal Birger Birgit Birgitta Bodil Bojan Britt Börje
  Camila Camilla Carina Carl Carlos Carmen Caroline Catharina Cecilia Celine Cem Charlie Charlotta
  Charlotte Christer Christian Christin Christoffer Claes Colin Conny Cornelia Dagmar Daniel Daniella
  Dante Daria Dario David Dawit Deniz Dennis Diana Diego Dilara Dmitri Dragan Dunya Ebba Edith Edvin
  Edward Einar Eino Elena Elias Elif Elin Elina Elis Elisabeth Elise Ella Ellen Elliot Elsa Elton Elvira
  Emanuel Emelie Emil Emilia Emilie Emir Emma Emmy Emre Enya Erica Erik Erika Erland Ernst Ester Eva
  Evelina Evert Ewa Faisal Fanny Farah Farhad Fatima Felicia Felix Feven Filip Filippa Folke Frans Fredrik
  Freja Frida Gabriel Gerd Gerda Gert Gertrud Gideon Giovanni Giulia Goran Greta Gudrun Gun Gunilla Gunnar
  Gunnel Gustav Göran Gösta Halima Hamza Hana Hanna Harald Harry Hassan Hawa Hedda Hedvig Heidi Helen
  Helena Heléne Helmer Helmi Henrik Henry Herman Hiba Hilda Hilding Hjördis Hodan Holger Hugo Hung Hussain
  Hussein Håkan Ibrahim Ida Idris Ifrah Igor Ines Ingalill Ingeborg Ingegerd Ingela Ingemar Ingrid Ingvar
  Irene Irina Iryna Isabella Isabelle Isak Ismail Ivan Ivana Ivar Jack Jacob Jakob Jakub Jamal Jari
  Jasmina Jasmine Jelena Jennie Jennifer Jenny Jens Jerry Jesper Jessica Jimmy Joakim Joanna Joel Johan
  Johanna John Johnny Joline Jonas Jonathan José Josef Josefin Juan Juha Jukka Julia Julian Julie Julius
  Jörgen Kaisa Kajsa Kalle Karim Karin Karl Karolina Kasper Katarina Kateryna Kenneth Kerem Kerstin Kevin
  Khadija Khaled Khalid Kian Kim Kjell Kristian Kristina Kristoffer Krzysztof Kurt Laila Lars Layla Lea
  Leah Leia Leif Leila Lejla Lena Lennart Leo Leon Levi Leyla Liam Lilly Lina Linda Linh Linn Linnea
  Linnéa Linus Lisa Lisbeth Liselott Lotta Louie Louise Lovis Lovisa Lucas Lucia Ludvig Luis Luka Lukas
  Luna Lydia Madeleine Madelen Magda Magnus Mahad Mahmoud Maja Malgorzata Malin Malte Marco Marcus Marek
  Margareta Maria Mariam Marianne Marie Marika Marit Marja Martin Maryam Mateo Matilda Mats Matteo Matti
  Mattias Mehmet Meja Melina Melissa Melker Melvin Merle Miguel Mikael Mikaela Mikko Mila Milan Milica
  Milla Milton Mimmi Minh Minna Mirela Mirjam Moa Mohamed Mohammad Mohammed Mohamud Molly Mona Monica
  Monika Morgan Muhammad Mustafa Märta Nabil Nadia Nasir Nasra Natalia Natalija Nathalie Natnael Nellie
  Nicole Niklas Nikola Nils Nina Noah Noel Nora Norah Oksana Oleksandr Olena Oliver Olivia Oliwia Olle
  Olof Omar Onni Osama Oscar Oskar Osman Ossian Ottilia Otto Ove Pablo Paola Parisa Patrik Pawel Pedro
  Pekka Pernilla Peter Petra Petronella Pia Piotr Pirjo Pontus Pål Päivi Ragnar Rahel Rakel Ralf Rania
  Rasmus Rayan Rebecca Reza Rickard Rikard Ritva Robert Robin Roger Rojin Roland Rolf Ronja Ronny Rosanna
  Rune Rut Ruth Sadiq Sahra Sally Salma Samir Samira Samuel Sandra Sanna Santiago Sara Saron Sebastian
  Selam Selma Sergej Sevda Shirin Sigge Signe Sigrid Sigvard Simon Siri Siv Sixten Sofia Sofie Solveig
  Sonja Stefan Stella Stellan Sture Sumaya Sune Susanna Susanne Svante Sven Svetlana Sylvia Tage Tarik
  Tariq Tatjana Tea Tekla Tesfay Thea Theo Therese Thomas Thuy Tilda Tilde Timo Tindra Tobias Tomasz Tommy
  Torbjörn Tore Torsten Tove Tristan Ture Tuula Tuva Tyra Ulf Ulla Ulrika Valdemar Valentina Valerie
  Valter Vanja Venla Vera Veronica Victoria Vidar Viktor Viktoria Vilgot Vincent Vivianne Vladimir
  Volodymyr Väinö Walter Wilhelm William Wilma Wilmer Yasmin Ylva Yngve Yonas Yousef Youssef Yusuf Yvonne
  Zahra Zainab Zakaria Zeinab Zofia Zoran Åke Åsa Östen
`);

/** Given names that are words, months or places too: they count beside another part of a name, or after what tells that a name comes. */
export const givenNamesThatAreWords = words(`
  Alma Ask August Axel Björn Bo Dag Dara Eden Frank Hans Inger Iris Jan Jun Juni Kent Klara Lan Liv Loke
  Lova Love Maj Max Mei Mina Mio My Noor Nour Nova Per Ros Rosa Saga Said Sam Sten Stig Storm Svea Tim
  Tora Uno Urban Vide Viola
`);

/** Family names that are nothing else. */
export const familyNames = words(`
  Ahlström Almgren Andersen Asplund Attrappgren Attrappvik Backman Berggren Berglund Bergman Bergqvist
  Bergstrand Bergström Björklund Björkman Blindprovsvik Blomqvist Boström Brandt Broström Dahlberg
  Dahlgren Dahlström Demoberg Demoström Edlund Ekberg Ekdahl Eklund Ekman Ekström Englund Engström
  Exempeldal Exempelgren Exempelvik Fantasigren Fantasivik Fiktivdal Fiktivlund Fiktivström Forsberg
  Forslund Friberg Granath Granberg Granström Hagström Hallberg Hansen Hedberg Hedlund Hedman Hellberg
  Hellström Holmberg Holmgren Holmqvist Holmström Karlberg Kjellberg Korhonen Kowalski Kulissgren
  Kulissvik Lagerqvist Lindahl Lindberg Lindblad Lindén Lindfors Lindgren Lindholm Lindqvist Lindström
  Lindvall Ljungberg Ljunggren Lovén Lundberg Lundgren Lundin Lundqvist Lundström Låtsasberg Låtsasdal
  Låtsaslund Låtsasmark Löfgren Malmberg Maskeradgren Melin Moberg Modellvik Molin Nguyen Nikolic Nordin
  Nordlund Nordqvist Nordström Norén Norling Novak Nyberg Nylander Nyman Nyström Pappersdal Petrovic
  Provgren Provström Provåker Påfundsdal Påhittberg Påhittdal Påhittlund Rekvisitberg Rekvisitlund
  Repetitionslund Rosén Rosengren Rydberg Sagolikdal Sandberg Sandin Sandlådegren Sandström Sjöberg Sjödin
  Sjögren Sjölund Sjöström Skissberg Skissgren Skissvall Skoglund Skuggtestberg Stenberg Strömberg
  Sundberg Sundin Sundqvist Sundström Svedberg Syntetdal Söderberg Söderlund Söderqvist Söderström
  Teaterdal Testarmark Testlund Testvik Thorén Tran Uppdiktlund Utkastberg Utkastgren Utkastlund Viklund
  Vikström Virtanen Wahlström Wallén Wallin Warsame Westerberg Westman Wikström Åberg Åhlund Åström Öberg
  Öhman Östberg Östlund Övningsberg Övningsdal Övningsgren
`);

/** Family names that are words or places too: they count after a given name. */
export const familyNamesThatAreWords = words(`
  Alm Ask Berg Björk Blom Dahl Ek Falk Gran Hamilton Hed Holm Lilja Lind Ljung Lund Malm Norberg Palm Rask
  Sjö Sten Ström
`);
