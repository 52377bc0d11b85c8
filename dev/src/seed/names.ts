/**
 * Names that cannot be taken for a real person's record: every given name begins with `Demo-`, and no family bears the
 * family names, which are made of words for test, example and make-believe. The given names are common in Sweden, of
 * various origins.
 */

// biome-ignore format: lists that are read as lists
export const GIRLS = [
  'Ebba', 'Alva', 'Vera', 'Saga', 'Astrid', 'Selma', 'Freja', 'Alma', 'Ella', 'Elsa', 'Lilly', 'Maja', 'Wilma', 'Olivia',
  'Alice', 'Agnes', 'Signe', 'Stella', 'Tuva', 'Nova', 'Juni', 'Iris', 'Ines', 'Leah', 'Meja', 'Edith', 'Sigrid', 'Ester',
  'Klara', 'Nellie', 'Moa', 'Hilda', 'Thea', 'Tilde', 'Lova', 'Märta', 'Siri', 'Cornelia', 'Isabelle', 'Linnea', 'Emilia',
  'Amina', 'Fatima', 'Maryam', 'Zahra', 'Leila', 'Yasmin', 'Aisha', 'Hana', 'Salma', 'Nour', 'Rania', 'Dunya', 'Sara',
  'Hodan', 'Ifrah', 'Sumaya', 'Eden', 'Saron', 'Feven', 'Mina', 'Dilara', 'Elif', 'Azra', 'Lejla', 'Ajla', 'Milica', 'Zofia',
  'Oliwia', 'Daria', 'Sofia', 'Valentina', 'Camila', 'Lucia', 'Mei', 'Linh', 'Aino', 'Venla', 'Helmi', 'Noor', 'Parisa',
];

// biome-ignore format: lists that are read as lists
export const BOYS = [
  'Noah', 'William', 'Liam', 'Hugo', 'Lucas', 'Adam', 'Oliver', 'Matteo', 'Elias', 'Adrian', 'Nils', 'August', 'Oscar',
  'Alexander', 'Axel', 'Ludvig', 'Leo', 'Arvid', 'Sam', 'Frans', 'Elliot', 'Filip', 'Viktor', 'Otto', 'Love', 'Melvin',
  'Theo', 'Isak', 'Emil', 'Vincent', 'Sixten', 'Albin', 'Edvin', 'Valter', 'Malte', 'Ture', 'Kian', 'Loke', 'Josef', 'Tage',
  'Omar', 'Ali', 'Yusuf', 'Ibrahim', 'Hamza', 'Bilal', 'Amir', 'Zakaria', 'Khalid', 'Rayan', 'Idris', 'Abdirahman', 'Mahad',
  'Samuel', 'Yonas', 'Natnael', 'Milan', 'Stefan', 'Emre', 'Kerem', 'Deniz', 'Arman', 'Dario', 'Luka', 'Tarik', 'Jakub',
  'Antoni', 'Mikael', 'Diego', 'Santiago', 'Mateo', 'Jun', 'Minh', 'Eino', 'Onni', 'Väinö', 'Benjamin', 'Daniel', 'Rasmus',
];

// biome-ignore format: lists that are read as lists
export const MOTHERS = [
  'Karin', 'Anna', 'Sara', 'Johanna', 'Emma', 'Malin', 'Jenny', 'Linda', 'Camilla', 'Sofia', 'Kristina', 'Ulrika', 'Josefin',
  'Åsa', 'Helena', 'Maria', 'Therese', 'Ida', 'Cecilia', 'Katarina', 'Annika', 'Frida', 'Mimmi', 'Fatima', 'Zeinab', 'Amal',
  'Hiba', 'Nadia', 'Shirin', 'Leyla', 'Hodan', 'Ayan', 'Selam', 'Rahel', 'Ayşe', 'Sevda', 'Amra', 'Jelena', 'Ewa', 'Magda',
  'Irina', 'Paola', 'Carmen', 'Thuy', 'Lan', 'Päivi', 'Minna', 'Rojin', 'Samira', 'Mona',
];

// biome-ignore format: lists that are read as lists
export const FATHERS = [
  'Anders', 'Johan', 'Fredrik', 'Magnus', 'Peter', 'Mikael', 'Henrik', 'Jonas', 'Daniel', 'Erik', 'Andreas', 'Martin',
  'Niklas', 'Mattias', 'Tobias', 'Patrik', 'Stefan', 'Björn', 'Jens', 'Olof', 'Rikard', 'Viktor', 'Ahmed', 'Hassan', 'Karim',
  'Mustafa', 'Yusuf', 'Reza', 'Dara', 'Farhad', 'Abdi', 'Mohamud', 'Tesfay', 'Dawit', 'Mehmet', 'Cem', 'Emir', 'Goran',
  'Zoran', 'Piotr', 'Tomasz', 'Sergej', 'Carlos', 'Luis', 'Hung', 'Jukka', 'Timo', 'Azad', 'Samir', 'Nabil',
];

// biome-ignore format: lists that are read as lists
export const FAMILIES = [
  'Testlund', 'Provsson', 'Exempelgren', 'Låtsasdal', 'Påhittberg', 'Attrappvik', 'Fiktivström', 'Övningsgren', 'Skissvall',
  'Utkastlund', 'Platshållarsson', 'Modellvik', 'Testarmark', 'Provåker', 'Exempelsson', 'Låtsasberg', 'Påhittlund',
  'Attrappgren', 'Fiktivdal', 'Övningsberg', 'Skissgren', 'Utkastberg', 'Demoström', 'Sagolikdal', 'Kulissgren', 'Rekvisitberg',
  'Uppdiktlund', 'Fantasivik', 'Påfundsdal', 'Testvik', 'Provström', 'Exempeldal', 'Låtsasmark', 'Påhittsson', 'Attrappsson',
  'Fiktivlund', 'Övningsdal', 'Skissberg', 'Utkastgren', 'Demoberg', 'Kulissvik', 'Rekvisitlund', 'Uppdiktsson',
  'Fantasigren', 'Syntetdal', 'Testsson', 'Provgren', 'Exempelvik', 'Låtsaslund', 'Påhittdal', 'Maskeradgren', 'Mallsson',
  'Pappersdal', 'Skuggtestberg', 'Sandlådegren', 'Docksson', 'Teaterdal', 'Repetitionslund', 'Generalprovsson', 'Blindprovsvik',
];
