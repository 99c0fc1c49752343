"""The words of which invented companies, people, streets and towns are made.

No real firm is meant. Town names that stand in a company's name are invented, cities in addresses
are real.
"""

from __future__ import annotations

from dataclasses import dataclass


def words(text: str) -> tuple[str, ...]:
    """Return the words of a text; an underscore stands for a space inside one."""
    return tuple(word.replace("_", " ") for word in text.split())


SURNAMES = words("""
Abele Achleitner Aigner Albers Altmann Amann Ammann Arnold Auer Bachmann Baier Balmer Bartels
Baumgartner Bäumler Beck Behrens Benz Berger Bergmann Berner Beyer Bieri Binder Bischoff
Bitterlich Blaser Böhm Böttcher Brandl Brandt Brenner Brugger Brunner Bucher Büchner Burger
Burkhardt Busch Christen Clausen Conrad Daxner Degen Deininger Dietz Dörfler Dorn Drescher Ebner
Eckert Eder Egger Ehlers Eichhorn Eisele Engel Erhardt Ernst Eßer Fankhauser Färber Faßbender
Fellner Fink Fischbach Förster Franke Frei Freitag Frey Friedl Fröhlich Fuchs Funke Gasser
Gebhardt Geiger Gerber Gfeller Giese Glaser Göbel Gößler Graf Grasser Greiner Gruber Grünwald
Gschwandtner Haas Häberle Hafner Hagedorn Haller Hanke Hansen Harms Hartl Haslinger Häusler
Heinrich Heller Hermann Heß Hinrichs Hirsch Hochreiter Hofer Höfler Hollmann Holzer Hörmann Huber
Hübner Imboden Imhof Jäger Jahn Jansen Janßen Jung Kaiser Kaltenbach Käser Kastner Keller Kern
Kessler Kiefer Kirchner Klausner Klein Knecht Knöpfel Koch Kofler Kögel Köhler König Köster Kraft
Krämer Kranz Krebs Kreuzer Kröger Kuhn Künzle Kurz Lachner Lang Lechner Lehner Leitner Lenz
Lindner Linke Löffler Lohmann Lorenz Lüdtke Lutz Maier Marti Maurer Mayrhofer Meier Meister Menzel
Merz Messner Metzler Michel Möller Moser Mößner Mühlbauer Müller Nagel Neuhaus Neumann
Niederberger Niggli Nolte Nöth Oberhauser Oberle Ochs Olbrich Ott Overbeck Pabst Pape Paulsen
Petersen Pfeiffer Pfister Pichler Pohl Pollak Pöschl Prinz Probst Quandt Quitterer Raab Rademacher
Rapp Rau Rauch Reber Rehm Reichert Reindl Reiter Richter Riedel Rieger Ritter Röder Rohrer
Röthlisberger Roth Rothe Rüegg Rupp Sailer Sander Sattler Sauer Schäfer Schaller Scherer Schiller
Schlegel Schlüter Schmidlin Schneeberger Schober Schön Schöpf Schramm Schrödl Schuster Schütz
Schwaiger Seidl Seiler Senn Sieber Sommer Späth Specht Stadler Stähli Staudinger Steffen Steinbach
Steiner Stettler Stocker Strasser Strobel Studer Stumpf Sünkel Sutter Tanner Teichmann Thalmann
Thoma Tischler Trachsel Traxler Treiber Uhl Ulmer Unger Urban Vetter Vogel Vögeli Voigt Völker
Vollmer Wagner Waldner Walter Wanner Weber Wegener Wehrli Weidinger Weigl Weiß Wendt Werner Widmer
Wieland Wiesner Wimmer Winkler Wirth Wittmann Wolff Wörner Wüthrich Zach Zahn Zangerl Zeller
Ziegler Zimmerli Zöllner Zollinger Zuber Zwahlen
""")
FIRST_NAMES = words("""
Achim Adele Alexander Almut Andrea Andreas Angelika Anja Anke Anna Anton Astrid Barbara Beat Beate
Benedikt Benjamin Bernd Bettina Birgit Björn Britta Bruno Carina Carla Caroline Christian
Christoph Claudia Clemens Cornelia Daniel Daniela David Dieter Dirk Dominik Doris Dörte Edith
Elena Elias Elke Emma Erich Eva Fabian Felix Florian Frank Franziska Frieda Friedrich Gabriele
Georg Gerd Gisela Gregor Gudrun Günther Hannah Hannes Hans Heike Heinz Helene Helga Helmut Henrik
Holger Ina Ines Ingo Iris Jakob Jana Jan Janine Jens Johanna Jonas Jörg Josef Julia Jürg Jürgen
Kai Karin Karl Katharina Katrin Kerstin Klara Klaus Konrad Lara Laura Lea Lena Leon Lisa Lorenz
Lukas Maike Manuela Marc Maria Marion Markus Martin Martina Matthias Max Melanie Michael Michaela
Monika Moritz Nadine Nicole Niklas Nina Nora Norbert Olaf Oliver Paul Paula Peter Petra Philipp
Rahel Ralf Regina Regula Reto Rita Robert Roland Rolf Sabine Samuel Sandra Sarah Sebastian Silke
Silvia Simon Sonja Stefan Stefanie Susanne Sven Sylvia Theresa Thomas Tobias Ulrich Ulrike Urs
Ursula Uta Uwe Valentin Vera Verena Viktor Walter Werner Wilhelm Wolfgang Yvonne
""")
TRADES = words("""
Elektrotechnik Maschinenbau Metallbau Anlagenbau Stahlbau Holzbau Tiefbau Hochbau Fensterbau
Treppenbau Messebau Ladenbau Gerüstbau Gartenbau Bedachungen Sanitärtechnik Heizungsbau
Haustechnik Kältetechnik Klimatechnik Gebäudetechnik Lüftungstechnik Medizintechnik Messtechnik
Fördertechnik Verfahrenstechnik Oberflächentechnik Werkzeugbau Formenbau Präzisionsteile
Feinmechanik Kunststofftechnik Verpackungen Logistik Spedition Transporte Kurierdienste Reisebüro
Touristik Immobilien Hausverwaltung Bauträger Ingenieure Planungsbüro Vermessung Geotechnik
Umwelttechnik Recycling Entsorgung Energietechnik Solartechnik Druckerei Medienhaus Verlag
Werbetechnik Lichtdesign Fotografie Buchhandlung Bürobedarf Möbelhaus Küchenstudio Raumausstattung
Textilien Schuhhaus Optik Hörakustik Sanitätshaus Dentallabor Reha-Zentrum Pflegedienst
Seniorenresidenz Kältelogistik Lebensmittel Feinkost Backwaren Fleischwaren Molkerei Brauerei
Getränke Weinhandel Kaffeerösterei Landtechnik Agrarhandel Saatgut Tierfutter Forstbetrieb
Sägewerk Baustoffe Farben Glasbau Natursteine Keramik Fahrzeugbau Fahrzeugteile Reifenservice
Karosseriebau Zweiräder Sicherheitstechnik Schließanlagen Gebäudereinigung Personalservice
Consulting Software Datentechnik Systemhaus Automation Robotik Sensorik Labortechnik Pharmahandel
Chemiehandel Versicherungsmakler Finanzberatung Treuhand Seminare Fahrschule Musikhaus Spielwaren
Sportartikel Eventtechnik Veranstaltungen
""")
PRACTICES = words("""
Zahnarztpraxis Hausarztpraxis Kinderarztpraxis Augenarztpraxis Tierarztpraxis Praxis
Gemeinschaftspraxis Hautarztpraxis Orthopädie-Praxis Radiologie-Praxis Physiotherapie
Logopädie-Praxis
""")
PROFESSIONS = words("""
Rechtsanwälte Steuerberater Wirtschaftsprüfer Architekten Patentanwälte Notare Sachverständige
Landschaftsarchitekten Tragwerksplaner Unternehmensberater
""")
SHOPS = words("""
Autohaus Bäckerei Metzgerei Möbelhaus Tischlerei Schreinerei Zimmerei Malerbetrieb Gärtnerei Hotel
Gasthof Landgasthof Weingut Brauerei Druckerei Spedition Buchhandlung Optik Juwelier Blumenhaus
Konditorei Dachdeckerei Schlosserei Ingenieurbüro Architekturbüro Planungsbüro Elektro Sanitär
Pflegedienst Fahrschule Reisebüro Hofladen Radhaus Glaserei
""")
PUBLIC = words("""
Stadtwerke Gemeindewerke Stadtverwaltung Gemeinde Wasserzweckverband Abwasserverband Kreisklinik
Seniorenzentrum Volkshochschule Musikschule Energiegenossenschaft Wohnungsbaugenossenschaft
Berufsbildungszentrum Tourismusverband Jugendhilfe Lebenshilfe Sozialstation Bürgerstiftung
Stadtbibliothek Regionalverband
""")
FANCY = words("""
Alpenblick Sonnenhof Bergkristall Seeblick Lindenhof Mühlental Waldfrieden Rosengarten Adlerhorst
Steinbock Nordlicht Hafenkante Weitblick Morgenrot Silberdistel Edelweiß Kornblume Taubenschlag
Burgblick Talwiese Brunnenhof Sternwarte Goldener_Anker Alte_Post Weißes_Rössl Grüner_Baum
Schwarzer_Bär Roter_Hahn
""")
STEMS = words("""
Nord Süd Ost West Alpen Rhein Donau Isar Neckar Elbe Weser Inn Aare Tauern Spree Lech Mosel Hanse
Allgäu Jura Prisma Vektor Orbit Novum Tellus Aqua Lumen Fokus Kontur Kompass Meridian Delta Sigma
Ampere Kubus Impuls Zenit Optima Signal
""")
ENDINGS = words("""
tec plan werk soft bau medi print log net form data pack glas therm elektrik design consult pharma
mobil solar vision
""")
TOWN_STARTS = words("""
Ahren Alten Birken Brunn Buchen Dachs Eber Eichen Erlen Falken Farn Feld Fichten Fuchs Grün Hasel
Heiden Hirsch Hohen Holunder Kalten Kirch Krähen Kupfer Lerchen Linden Mohn Moos Neu Ober Nieder
Otter Pappel Reb Rehs Rotten Sand Schil Schwarzen Silber Stein Tannen Tauben Ulmen Unter Wacholder
Weiden Weißen Wiesen Ziegel
""")
TOWN_ENDS = words("""
bach berg brück burg dorf eck fels felde furt hain hausen heim hof kirchen leiten moos münde reuth
roda rode see stadt stetten tal thal wald wang weiler werder wies zell
""")
STREETS = words("""
Hauptstraße Bahnhofstraße Gartenweg Lindenallee Am_Markt Schulstraße Ringstraße Bergstraße
Kirchplatz Mühlweg Industriestraße Gewerbepark Dorfstraße Birkenweg Rosenweg Kastanienallee
Am_Anger Sonnenhang Wiesengrund Seestraße Hafenstraße Brunnengasse Marktgasse Burgweg Feldstraße
Ahornweg Uferpromenade Zum_Sägewerk An_der_Leite Steinweg
""")
POSITIONS = words("Zentrale Verwaltung Hauptsitz Filiale Büro Niederlassung Vertrieb")


@dataclass(frozen=True, slots=True)
class City:
    """A city of an address: its country (ISO 3166-1 alpha-2), state and postal code."""

    name: str
    country: str
    state: str
    postal_code: str


def _cities(country: str, text: str) -> tuple[City, ...]:
    rows = (line.split("|") for line in text.strip().splitlines())
    return tuple(City(name, country, state, code) for code, name, state in rows)


GERMAN = _cities(
    "DE",
    """
10115|Berlin|Berlin
20095|Hamburg|Hamburg
80331|München|Bayern
50667|Köln|Nordrhein-Westfalen
40213|Düsseldorf|Nordrhein-Westfalen
70173|Stuttgart|Baden-Württemberg
28195|Bremen|Bremen
04109|Leipzig|Sachsen
01067|Dresden|Sachsen
90402|Nürnberg|Bayern
86150|Augsburg|Bayern
93047|Regensburg|Bayern
97070|Würzburg|Bayern
96450|Coburg|Bayern
87435|Kempten (Allgäu)|Bayern
82467|Garmisch-Partenkirchen|Bayern
72070|Tübingen|Baden-Württemberg
89073|Ulm|Baden-Württemberg
79098|Freiburg im Breisgau|Baden-Württemberg
78462|Konstanz|Baden-Württemberg
55116|Mainz|Rheinland-Pfalz
54290|Trier|Rheinland-Pfalz
66111|Saarbrücken|Saarland
53111|Bonn|Nordrhein-Westfalen
42651|Solingen|Nordrhein-Westfalen
33602|Bielefeld|Nordrhein-Westfalen
48143|Münster|Nordrhein-Westfalen
34117|Kassel|Hessen
65183|Wiesbaden|Hessen
07743|Jena|Thüringen
99084|Erfurt|Thüringen
38100|Braunschweig|Niedersachsen
26122|Oldenburg|Niedersachsen
24103|Kiel|Schleswig-Holstein
24937|Flensburg|Schleswig-Holstein
18055|Rostock|Mecklenburg-Vorpommern
17207|Röbel/Müritz|Mecklenburg-Vorpommern
02826|Görlitz|Sachsen
""",
)
AUSTRIAN = _cities(
    "AT",
    """
1010|Wien|Wien
8010|Graz|Steiermark
4020|Linz|Oberösterreich
5020|Salzburg|Salzburg
6020|Innsbruck|Tirol
9020|Klagenfurt am Wörthersee|Kärnten
6900|Bregenz|Vorarlberg
3100|St. Pölten|Niederösterreich
7000|Eisenstadt|Burgenland
4400|Steyr|Oberösterreich
""",
)
SWISS = _cities(
    "CH",
    """
8001|Zürich|ZH
3011|Bern|BE
4051|Basel|BS
6003|Luzern|LU
9000|St. Gallen|SG
8400|Winterthur|ZH
7000|Chur|GR
2502|Biel/Bienne|BE
3600|Thun|BE
1700|Freiburg|FR
""",
)
