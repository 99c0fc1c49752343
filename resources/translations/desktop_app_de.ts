<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>About</name>
        <message>
            <source>About Central Desk</source>
            <translation>Über Central Desk</translation>
        </message>
        <message>
            <source>An unofficial client for partners of Sophos. It is not made, endorsed or supported by Sophos. Sophos and Sophos Central are trademarks of their owner.</source>
            <translation>Ein inoffizieller Client für Partner von Sophos. Er wird von Sophos weder hergestellt noch empfohlen noch unterstützt. Sophos und Sophos Central sind Marken ihres Inhabers.</translation>
        </message>
    </context>
    <context>
        <name>AccountFields</name>
        <message>
            <source>Account</source>
            <translation>Konto</translation>
        </message>
        <message>
            <source>Account name</source>
            <translation>Kontoname</translation>
        </message>
        <message>
            <source>Copy account name</source>
            <translation>Kontonamen kopieren</translation>
        </message>
        <message>
            <source>Billing</source>
            <translation>Abrechnung</translation>
        </message>
        <message>
            <source>Copy billing</source>
            <translation>Abrechnung kopieren</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Copy status</source>
            <translation>Status kopieren</translation>
        </message>
        <message>
            <source>Data region</source>
            <translation>Datenregion</translation>
        </message>
        <message>
            <source>Copy data region</source>
            <translation>Datenregion kopieren</translation>
        </message>
        <message>
            <source>Customer ID</source>
            <translation>Kunden-ID</translation>
        </message>
        <message>
            <source>Copy customer ID</source>
            <translation>Kunden-ID kopieren</translation>
        </message>
        <message>
            <source>Organization ID</source>
            <translation>Organisations-ID</translation>
        </message>
        <message>
            <source>Copy organization ID</source>
            <translation>Organisations-ID kopieren</translation>
        </message>
        <message>
            <source>Active</source>
            <translation>Aktiv</translation>
        </message>
        <message>
            <source>Suspended</source>
            <translation>Gesperrt</translation>
        </message>
        <message>
            <source>Canceled</source>
            <translation>Gekündigt</translation>
        </message>
        <message>
            <source>not activated yet</source>
            <translation>noch nicht aktiviert</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <source>Search customers</source>
            <translation>Kunden suchen</translation>
        </message>
        <message>
            <source>Refresh</source>
            <translation>Aktualisieren</translation>
        </message>
        <message>
            <source>Stop refreshing</source>
            <translation>Aktualisieren anhalten</translation>
        </message>
        <message>
            <source>Refresh licences of this customer</source>
            <translation>Lizenzen dieses Kunden aktualisieren</translation>
        </message>
        <message>
            <source>Launch Sophos Central Admin</source>
            <translation>Sophos Central Admin starten</translation>
        </message>
        <message>
            <source>Create Monthly Account</source>
            <translation>Monatliches Konto erstellen</translation>
        </message>
        <message>
            <source>Copy rows</source>
            <translation>Zeilen kopieren</translation>
        </message>
        <message>
            <source>Copy name</source>
            <translation>Namen kopieren</translation>
        </message>
        <message>
            <source>Show my protection only</source>
            <translation>Nur meinen Schutz anzeigen</translation>
        </message>
        <message>
            <source>Reset columns and sorting</source>
            <translation>Spalten und Sortierung zurücksetzen</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <source>About Central Desk</source>
            <translation>Über Central Desk</translation>
        </message>
    </context>
    <context>
        <name>Activity</name>
        <message>
            <source>When</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Customer</source>
            <translation>Kunde</translation>
        </message>
        <message>
            <source>Old → new</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Outcome</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reference</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Account created</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Renamed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Renaming undone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Local alias set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Local contact kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Approval requested</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sophos Central Admin launched</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Signed in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Signed out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Failed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Outcome unknown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>Created</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Launched</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Approval</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kept locally</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sign-in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not done</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AssistanceSection</name>
        <message>
            <source>Partner Assistance</source>
            <translation>Partnerunterstützung</translation>
        </message>
        <message>
            <source>Approval asked for: {time}</source>
            <translation>Genehmigung angefragt: {time}</translation>
        </message>
        <message>
            <source>Your customer's Sophos Central administrator can turn Partner Assistance on: Account Details &gt; Sophos Support &gt; Partner Assistance</source>
            <translation>Der Sophos Central-Administrator Ihres Kunden kann die Partnerunterstützung aktivieren: Kontoinformationen &gt; Sophos Support &gt; Partnerunterstützung</translation>
        </message>
    </context>
    <context>
        <name>ChipBar</name>
        <message>
            <source>More</source>
            <translation>Mehr</translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message>
            <source>Sophos Central Partner opens in the browser.</source>
            <translation>Sophos Central Partner öffnet sich im Browser.</translation>
        </message>
        <message>
            <source>Paste the name “{name}” into its search, then launch the customer.</source>
            <translation>Fügen Sie den Namen „{name}“ dort in die Suche ein und starten Sie den Kunden.</translation>
        </message>
        <message>
            <source>The browser could not be opened.</source>
            <translation>Der Browser ließ sich nicht öffnen.</translation>
        </message>
        <message>
            <source>Open {address} yourself.</source>
            <translation>Öffnen Sie {address} selbst.</translation>
        </message>
        <message>
            <source>Create the account in Sophos Central Partner.</source>
            <translation>Erstellen Sie das Konto in Sophos Central Partner.</translation>
        </message>
        <message>
            <source>Flex licences are monthly and mostly do not go together with early access programmes: such customers may not be able to join one.</source>
            <translation>Flex-Lizenzen sind monatlich und meist nicht mit Early Access-Programmen vereinbar: Diese Kunden können daran womöglich nicht teilnehmen.</translation>
        </message>
    </context>
    <context>
        <name>ContactDialog</name>
        <message>
            <source>Not read yet</source>
            <translation>Noch nicht gelesen</translation>
        </message>
        <message>
            <source>Source: Sophos Central, read {time}</source>
            <translation>Quelle: Sophos Central, gelesen {time}</translation>
        </message>
        <message>
            <source>Customer details – {name}</source>
            <translation>Kundendetails – {name}</translation>
        </message>
        <message>
            <source>Licences</source>
            <translation>Lizenzen</translation>
        </message>
        <message>
            <source>Status not available: {reason}</source>
            <translation>Status nicht abrufbar: {reason}</translation>
        </message>
        <message>
            <source>The licences have not been read yet.</source>
            <translation>Die Lizenzen wurden noch nicht gelesen.</translation>
        </message>
        <message>
            <source>This customer has no licences.</source>
            <translation>Dieser Kunde hat keine Lizenzen.</translation>
        </message>
        <message>
            <source>Approval asked for: {time}</source>
            <translation>Genehmigung angefragt: {time}</translation>
        </message>
        <message>
            <source>Customer details</source>
            <translation>Kundendetails</translation>
        </message>
        <message>
            <source>Launch Sophos Central Admin</source>
            <translation>Sophos Central Admin starten</translation>
        </message>
        <message>
            <source>Request approval</source>
            <translation>Genehmigung anfordern</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
    </context>
    <context>
        <name>ContactDialogs</name>
        <message>
            <source>This customer is no longer in the list.</source>
            <translation>Dieser Kunde ist nicht mehr in der Liste.</translation>
        </message>
        <message>
            <source>Rename to “{name}”:</source>
            <translation>Umbenennen in „{name}“:</translation>
        </message>
    </context>
    <context>
        <name>ContactFields</name>
        <message>
            <source>stored locally</source>
            <translation>lokal gespeichert</translation>
        </message>
        <message>
            <source>Contact information</source>
            <translation>Kontaktinformationen</translation>
        </message>
        <message>
            <source>No contact data from Sophos Central</source>
            <translation>Keine Kontaktdaten von Sophos Central</translation>
        </message>
        <message>
            <source>Contact person</source>
            <translation>Ansprechpartner</translation>
        </message>
        <message>
            <source>Copy contact person</source>
            <translation>Ansprechpartner kopieren</translation>
        </message>
        <message>
            <source>Email</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>Copy email</source>
            <translation>E-Mail kopieren</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>Copy phone</source>
            <translation>Telefon kopieren</translation>
        </message>
        <message>
            <source>Mobile phone</source>
            <translation>Mobil</translation>
        </message>
        <message>
            <source>Copy mobile phone</source>
            <translation>Mobilnummer kopieren</translation>
        </message>
        <message>
            <source>Fax</source>
            <translation>Fax</translation>
        </message>
        <message>
            <source>Copy fax</source>
            <translation>Fax kopieren</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Copy address</source>
            <translation>Adresse kopieren</translation>
        </message>
        <message>
            <source>Write to {address}</source>
            <translation>An {address} schreiben</translation>
        </message>
        <message>
            <source>Call {number}</source>
            <translation>{number} anrufen</translation>
        </message>
        <message>
            <source>Edit local contact</source>
            <translation>Lokalen Kontakt bearbeiten</translation>
        </message>
        <message>
            <source>Keep a local contact</source>
            <translation>Lokalen Kontakt anlegen</translation>
        </message>
    </context>
    <context>
        <name>CopyButton</name>
        <message>
            <source>Copied</source>
            <translation>Kopiert</translation>
        </message>
    </context>
    <context>
        <name>CustomerTable</name>
        <message>
            <source>Customer</source>
            <translation>Kunde</translation>
        </message>
        <message>
            <source>Licences</source>
            <translation>Lizenzen</translation>
        </message>
        <message>
            <source>Next expiry</source>
            <translation>Nächster Ablauf</translation>
        </message>
        <message>
            <source>Billing</source>
            <translation>Abrechnung</translation>
        </message>
        <message>
            <source>Partner Assistance</source>
            <translation>Partnerunterstützung</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keine</translation>
        </message>
    </context>
    <context>
        <name>CustomerTableModel</name>
        <message>
            <source>{name}, sorted descending</source>
            <translation>{name}, absteigend sortiert</translation>
        </message>
        <message>
            <source>{name}, sorted ascending</source>
            <translation>{name}, aufsteigend sortiert</translation>
        </message>
    </context>
    <context>
        <name>CustomersPage</name>
        <message numerus="yes">
            <source>%Ln customer(s)</source>
            <translation>
                <numerusform>%Ln Kunde</numerusform>
                <numerusform>%Ln Kunden</numerusform>
            </translation>
        </message>
        <message>
            <source>{shown} of {total}</source>
            <translation>{shown} von {total}</translation>
        </message>
        <message>
            <source>Sophos Central customers</source>
            <translation>Sophos Central Kunden</translation>
        </message>
        <message>
            <source>Search customers</source>
            <translation>Kunden suchen</translation>
        </message>
        <message>
            <source>Show my protection only</source>
            <translation>Nur meinen Schutz anzeigen</translation>
        </message>
        <message>
            <source>Shows the active licence categories only.</source>
            <translation>Zeigt nur die aktiven Lizenzkategorien.</translation>
        </message>
        <message>
            <source>Customers</source>
            <translation>Kunden</translation>
        </message>
    </context>
    <context>
        <name>Desk</name>
        <message>
            <source>Customers</source>
            <translation>Kunden</translation>
        </message>
    </context>
    <context>
        <name>DetailsTooltip</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>und %n weitere</numerusform>
                <numerusform>und %n weitere</numerusform>
            </translation>
        </message>
        <message>
            <source>Source: Sophos Central, read {time}</source>
            <translation>Quelle: Sophos Central, gelesen {time}</translation>
        </message>
        <message>
            <source>until {date}</source>
            <translation>bis {date}</translation>
        </message>
        <message>
            <source>{used} used</source>
            <translation>{used} genutzt</translation>
        </message>
        <message>
            <source>{used} of {limit} used</source>
            <translation>{used} von {limit} genutzt</translation>
        </message>
    </context>
    <context>
        <name>EmptyState</name>
        <message>
            <source>Nobody here</source>
            <translation>Hier ist niemand</translation>
        </message>
        <message>
            <source>No customer belongs to “{filter}” at the moment.</source>
            <translation>Zurzeit gehört kein Kunde zu „{filter}“.</translation>
        </message>
        <message>
            <source>Show all customers</source>
            <translation>Alle Kunden anzeigen</translation>
        </message>
        <message>
            <source>Your customers are being listed …</source>
            <translation>Ihre Kunden werden aufgelistet …</translation>
        </message>
        <message>
            <source>They appear here as soon as Sophos Central answers.</source>
            <translation>Sie erscheinen hier, sobald Sophos Central antwortet.</translation>
        </message>
        <message>
            <source>No customers yet</source>
            <translation>Noch keine Kunden</translation>
        </message>
        <message>
            <source>Refresh to read them from Sophos Central.</source>
            <translation>Aktualisieren Sie, um sie aus Sophos Central zu lesen.</translation>
        </message>
        <message>
            <source>Refresh</source>
            <translation>Aktualisieren</translation>
        </message>
        <message>
            <source>No hits for “{query}”</source>
            <translation>Keine Treffer für „{query}“</translation>
        </message>
        <message>
            <source>Clear search</source>
            <translation>Suche löschen</translation>
        </message>
        <message>
            <source>None of your customers is called that.</source>
            <translation>Keiner Ihrer Kunden heißt so.</translation>
        </message>
        <message>
            <source>No customer in “{filter}” is called that.</source>
            <translation>Unter „{filter}“ heißt kein Kunde so.</translation>
        </message>
        <message>
            <source>Search all customers</source>
            <translation>In allen Kunden suchen</translation>
        </message>
    </context>
    <context>
        <name>FoundText</name>
        <message>
            <source>You have signed in to this account before.</source>
            <translation>An diesem Konto waren Sie schon angemeldet.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln customer(s) found.</source>
            <translation>
                <numerusform>%Ln Kunde gefunden.</numerusform>
                <numerusform>%Ln Kunden gefunden.</numerusform>
            </translation>
        </message>
        <message>
            <source>Name and programme are proposals; change them as you like.</source>
            <translation>Name und Programm sind Vorschläge, ändern Sie sie nach Wunsch.</translation>
        </message>
    </context>
    <context>
        <name>LicenceModel</name>
        <message>
            <source>{name}, sorted descending</source>
            <translation>{name}, absteigend sortiert</translation>
        </message>
        <message>
            <source>{name}, sorted ascending</source>
            <translation>{name}, aufsteigend sortiert</translation>
        </message>
    </context>
    <context>
        <name>LicenceTable</name>
        <message>
            <source>Licence</source>
            <translation>Lizenz</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Typ</translation>
        </message>
        <message>
            <source>Usage</source>
            <translation>Nutzung</translation>
        </message>
        <message>
            <source>Limit</source>
            <translation>Grenze</translation>
        </message>
        <message>
            <source>Expires</source>
            <translation>Läuft ab</translation>
        </message>
        <message>
            <source>Licence no.</source>
            <translation>Lizenznr.</translation>
        </message>
        <message>
            <source>Perpetual</source>
            <translation>Unbefristet</translation>
        </message>
        <message>
            <source>Enterprise</source>
            <translation>Enterprise</translation>
        </message>
        <message>
            <source>never</source>
            <translation>nie</translation>
        </message>
        <message>
            <source>{used}, {percent} % of the limit</source>
            <translation>{used}, {percent} % der Grenze</translation>
        </message>
        <message>
            <source>unlimited</source>
            <translation>unbegrenzt</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>nicht bekannt</translation>
        </message>
        <message>
            <source>Product code: {code}</source>
            <translation>Produktcode: {code}</translation>
        </message>
        <message>
            <source>Starts: {date}</source>
            <translation>Beginnt: {date}</translation>
        </message>
        <message>
            <source>Serial number: {number}</source>
            <translation>Seriennummer: {number}</translation>
        </message>
        <message>
            <source>{used} of {limit} used ({percent} %)</source>
            <translation>{used} von {limit} genutzt ({percent} %)</translation>
        </message>
        <message>
            <source>Copy rows</source>
            <translation>Zeilen kopieren</translation>
        </message>
        <message>
            <source>Sort by</source>
            <translation>Sortieren nach</translation>
        </message>
        <message>
            <source>Urgency</source>
            <translation>Dringlichkeit</translation>
        </message>
    </context>
    <context>
        <name>LocalContactForm</name>
        <message>
            <source>Kept on this computer only, not in Sophos Central.</source>
            <translation>Nur auf diesem Rechner gespeichert, nicht in Sophos Central.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>First name</source>
            <translation>Vorname</translation>
        </message>
        <message>
            <source>Last name</source>
            <translation>Nachname</translation>
        </message>
        <message>
            <source>Email</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>Mobile phone</source>
            <translation>Mobil</translation>
        </message>
        <message>
            <source>Street and number</source>
            <translation>Straße und Hausnummer</translation>
        </message>
        <message>
            <source>Postal code</source>
            <translation>Postleitzahl</translation>
        </message>
        <message>
            <source>City</source>
            <translation>Ort</translation>
        </message>
        <message>
            <source>Country (two letters)</source>
            <translation>Land (zwei Buchstaben)</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>MSP Flex partner</source>
            <translation>MSP-Flex-Partner</translation>
        </message>
        <message>
            <source>MSP Flex Connect partner</source>
            <translation>MSP-Flex-Connect-Partner</translation>
        </message>
        <message>
            <source>Partner</source>
            <translation>Partner</translation>
        </message>
    </context>
    <context>
        <name>Messages</name>
        <message>
            <source>No account was named.</source>
            <translation>Es wurde kein Konto genannt.</translation>
        </message>
        <message>
            <source>Start the demo with --demo, or name a simulator.</source>
            <translation>Starten Sie die Demo mit --demo, oder nennen Sie einen Simulator.</translation>
        </message>
        <message>
            <source>Central Desk already works with this profile.</source>
            <translation>Central Desk arbeitet bereits mit diesem Profil.</translation>
        </message>
        <message>
            <source>Nothing was changed. Wait until it is done or close it.</source>
            <translation>Es wurde nichts geändert. Warten Sie, bis es fertig ist, oder schließen Sie es.</translation>
        </message>
        <message>
            <source>Reference for Sophos Support: {id}</source>
            <translation>Referenz für den Sophos Support: {id}</translation>
        </message>
        <message>
            <source>Something went wrong.</source>
            <translation>Etwas ist schiefgegangen.</translation>
        </message>
        <message>
            <source>No connection to Sophos Central.</source>
            <translation>Keine Verbindung zu Sophos Central.</translation>
        </message>
        <message>
            <source>You see the local data.</source>
            <translation>Sie sehen den lokalen Stand.</translation>
        </message>
        <message>
            <source>The connection to Sophos Central is not secure.</source>
            <translation>Die Verbindung zu Sophos Central ist nicht sicher.</translation>
        </message>
        <message>
            <source>Nothing was sent. Check the date of this computer and ask your network team.</source>
            <translation>Es wurde nichts gesendet. Prüfen Sie das Datum dieses Computers und fragen Sie Ihr Netzwerkteam.</translation>
        </message>
        <message>
            <source>Sophos Central named an address that is not allowed.</source>
            <translation>Sophos Central nannte eine Adresse, die nicht erlaubt ist.</translation>
        </message>
        <message>
            <source>Nothing was sent to it. You see the local data.</source>
            <translation>An sie wurde nichts gesendet. Sie sehen den lokalen Stand.</translation>
        </message>
        <message>
            <source>The API quota is used up.</source>
            <translation>Das API-Kontingent ist aufgebraucht.</translation>
        </message>
        <message>
            <source>You see the local data. The update goes on by itself.</source>
            <translation>Sie sehen den lokalen Stand. Die Aktualisierung geht von selbst weiter.</translation>
        </message>
        <message>
            <source>Sophos Central has a problem at the moment.</source>
            <translation>Sophos Central hat zurzeit ein Problem.</translation>
        </message>
        <message>
            <source>You see the local data. The update is tried again by itself.</source>
            <translation>Sie sehen den lokalen Stand. Die Aktualisierung wird von selbst erneut versucht.</translation>
        </message>
        <message>
            <source>The answer of Sophos Central could not be understood.</source>
            <translation>Die Antwort von Sophos Central war nicht zu verstehen.</translation>
        </message>
        <message>
            <source>Nothing was changed. You see the local data. Please try again later.</source>
            <translation>Es wurde nichts geändert. Sie sehen den lokalen Stand. Bitte versuchen Sie es später erneut.</translation>
        </message>
        <message>
            <source>Sophos Central rejected the credentials.</source>
            <translation>Sophos Central hat die Anmeldedaten abgelehnt.</translation>
        </message>
        <message>
            <source>You see the local data. Check client ID and client secret.</source>
            <translation>Sie sehen den lokalen Stand. Prüfen Sie Client-ID und Client-Geheimnis.</translation>
        </message>
        <message>
            <source>These credentials do not belong to a partner.</source>
            <translation>Diese Anmeldedaten gehören keinem Partner.</translation>
        </message>
        <message>
            <source>Create API credentials in Sophos Central Partner and use those.</source>
            <translation>Erstellen Sie API-Zugangsdaten in Sophos Central Partner und verwenden Sie diese.</translation>
        </message>
        <message>
            <source>These credentials may not list the customers.</source>
            <translation>Diese Anmeldedaten dürfen die Kunden nicht auflisten.</translation>
        </message>
        <message>
            <source>You see the local data. Check the role of the API credentials.</source>
            <translation>Sie sehen den lokalen Stand. Prüfen Sie die Rolle der API-Anmeldedaten.</translation>
        </message>
        <message>
            <source>The profile folder cannot be used.</source>
            <translation>Der Profilordner ist nicht verwendbar.</translation>
        </message>
        <message>
            <source>Nothing was changed. Choose another folder or repair this one.</source>
            <translation>Es wurde nichts geändert. Wählen Sie einen anderen Ordner oder bringen Sie diesen in Ordnung.</translation>
        </message>
        <message>
            <source>The file could not be written.</source>
            <translation>Die Datei ließ sich nicht schreiben.</translation>
        </message>
        <message>
            <source>What stood there before is untouched. Check the folder.</source>
            <translation>Was dort stand, ist unberührt. Prüfen Sie den Ordner.</translation>
        </message>
        <message>
            <source>Some settings could not be read.</source>
            <translation>Einige Einstellungen waren nicht lesbar.</translation>
        </message>
        <message>
            <source>Defaults apply to them; the file stays as it is until you change a setting.</source>
            <translation>Für sie gelten die Vorgaben; die Datei bleibt, wie sie ist, bis Sie eine Einstellung ändern.</translation>
        </message>
        <message>
            <source>The local data cannot be used.</source>
            <translation>Die lokalen Daten sind nicht verwendbar.</translation>
        </message>
        <message>
            <source>Another program holds the file. Nothing was changed. Close it and try again.</source>
            <translation>Ein anderes Programm hält die Datei fest. Es wurde nichts geändert. Schließen Sie es und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>The file is read-only. Nothing was changed. Give yourself the right to write to it.</source>
            <translation>Die Datei ist schreibgeschützt. Es wurde nichts geändert. Geben Sie sich das Recht, in sie zu schreiben.</translation>
        </message>
        <message>
            <source>A newer version of Central Desk made it. Nothing was changed. Install that version.</source>
            <translation>Eine neuere Version von Central Desk hat sie angelegt. Es wurde nichts geändert. Installieren Sie jene Version.</translation>
        </message>
        <message>
            <source>The file is damaged. Nothing was deleted. Move it away, then start again: customers and licences are read anew.</source>
            <translation>Die Datei ist beschädigt. Es wurde nichts gelöscht. Legen Sie sie beiseite und starten Sie erneut: Kunden und Lizenzen werden neu gelesen.</translation>
        </message>
        <message>
            <source>The file does not belong to Central Desk. Nothing was changed. Move it away.</source>
            <translation>Die Datei gehört nicht zu Central Desk. Es wurde nichts geändert. Legen Sie sie beiseite.</translation>
        </message>
        <message>
            <source>The disk is full. What was stored so far is safe. Make room and try again.</source>
            <translation>Der Datenträger ist voll. Was bisher gespeichert wurde, ist sicher. Schaffen Sie Platz und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>The file cannot be opened. Nothing was changed. Check the folder and its rights.</source>
            <translation>Die Datei lässt sich nicht öffnen. Es wurde nichts geändert. Prüfen Sie den Ordner und seine Rechte.</translation>
        </message>
    </context>
    <context>
        <name>NameRules</name>
        <message>
            <source>Enter a name.</source>
            <translation>Geben Sie einen Namen ein.</translation>
        </message>
        <message>
            <source>The name is too long: at most {count} characters.</source>
            <translation>Der Name ist zu lang: höchstens {count} Zeichen.</translation>
        </message>
        <message>
            <source>This is the present name.</source>
            <translation>So heißt der Kunde bereits.</translation>
        </message>
        <message>
            <source>The name holds control characters.</source>
            <translation>Der Name enthält Steuerzeichen.</translation>
        </message>
        <message>
            <source>The name holds invisible characters, which make it look like another name.</source>
            <translation>Der Name enthält unsichtbare Zeichen und sähe damit wie ein anderer aus.</translation>
        </message>
    </context>
    <context>
        <name>NavRail</name>
        <message>
            <source>Expand</source>
            <translation>Ausklappen</translation>
        </message>
        <message>
            <source>Collapse</source>
            <translation>Einklappen</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
    </context>
    <context>
        <name>NoticeBar</name>
        <message>
            <source>Close message</source>
            <translation>Meldung schließen</translation>
        </message>
    </context>
    <context>
        <name>Places</name>
        <message>
            <source>United Arab Emirates</source>
            <translation>Vereinigte Arabische Emirate</translation>
        </message>
        <message>
            <source>Australia</source>
            <translation>Australien</translation>
        </message>
        <message>
            <source>Bulgaria</source>
            <translation>Bulgarien</translation>
        </message>
        <message>
            <source>Brazil</source>
            <translation>Brasilien</translation>
        </message>
        <message>
            <source>Canada</source>
            <translation>Kanada</translation>
        </message>
        <message>
            <source>Czechia</source>
            <translation>Tschechien</translation>
        </message>
        <message>
            <source>Denmark</source>
            <translation>Dänemark</translation>
        </message>
        <message>
            <source>Spain</source>
            <translation>Spanien</translation>
        </message>
        <message>
            <source>Finland</source>
            <translation>Finnland</translation>
        </message>
        <message>
            <source>France</source>
            <translation>Frankreich</translation>
        </message>
        <message>
            <source>United Kingdom</source>
            <translation>Vereinigtes Königreich</translation>
        </message>
        <message>
            <source>Greece</source>
            <translation>Griechenland</translation>
        </message>
        <message>
            <source>Croatia</source>
            <translation>Kroatien</translation>
        </message>
        <message>
            <source>Hungary</source>
            <translation>Ungarn</translation>
        </message>
        <message>
            <source>Ireland</source>
            <translation>Irland</translation>
        </message>
        <message>
            <source>India</source>
            <translation>Indien</translation>
        </message>
        <message>
            <source>Japan</source>
            <translation>Japan</translation>
        </message>
        <message>
            <source>Netherlands</source>
            <translation>Niederlande</translation>
        </message>
        <message>
            <source>Norway</source>
            <translation>Norwegen</translation>
        </message>
        <message>
            <source>New Zealand</source>
            <translation>Neuseeland</translation>
        </message>
        <message>
            <source>Poland</source>
            <translation>Polen</translation>
        </message>
        <message>
            <source>Portugal</source>
            <translation>Portugal</translation>
        </message>
        <message>
            <source>Romania</source>
            <translation>Rumänien</translation>
        </message>
        <message>
            <source>Sweden</source>
            <translation>Schweden</translation>
        </message>
        <message>
            <source>Singapore</source>
            <translation>Singapur</translation>
        </message>
        <message>
            <source>Slovenia</source>
            <translation>Slowenien</translation>
        </message>
        <message>
            <source>Slovakia</source>
            <translation>Slowakei</translation>
        </message>
        <message>
            <source>Türkiye</source>
            <translation>Türkei</translation>
        </message>
        <message>
            <source>Ukraine</source>
            <translation>Ukraine</translation>
        </message>
        <message>
            <source>United States</source>
            <translation>Vereinigte Staaten</translation>
        </message>
        <message>
            <source>South Africa</source>
            <translation>Südafrika</translation>
        </message>
        <message>
            <source>US West</source>
            <translation>USA West</translation>
        </message>
        <message>
            <source>US East</source>
            <translation>USA Ost</translation>
        </message>
        <message>
            <source>Germany</source>
            <translation>Deutschland</translation>
        </message>
    </context>
    <context>
        <name>PreferencesMenu</name>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Darstellung</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
    </context>
    <context>
        <name>QuickFilters</name>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>Expiring soon</source>
            <translation>Läuft bald ab</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>Abgelaufen</translation>
        </message>
        <message>
            <source>Trial</source>
            <translation>Testversion</translation>
        </message>
        <message>
            <source>Monthly</source>
            <translation>Monatlich</translation>
        </message>
        <message>
            <source>Managed orders</source>
            <translation>Verwaltete Aufträge</translation>
        </message>
        <message>
            <source>No access</source>
            <translation>Kein Zugriff</translation>
        </message>
    </context>
    <context>
        <name>Reasons</name>
        <message>
            <source>Whether Partner Assistance is on is not known: it may be refused.</source>
            <translation>Ob die Partnerunterstützung aktiv ist, ist nicht bekannt: Der Start wird womöglich abgelehnt.</translation>
        </message>
        <message>
            <source>Choose a customer first.</source>
            <translation>Wählen Sie zuerst einen Kunden.</translation>
        </message>
        <message>
            <source>Choose one customer only.</source>
            <translation>Wählen Sie nur einen Kunden.</translation>
        </message>
        <message>
            <source>Access was refused: Partner Assistance may be off. The customer's administrator turns it on in Sophos Central Admin: Account Details &gt; Sophos Support &gt; Partner Assistance</source>
            <translation>Der Zugriff wurde abgelehnt: Die Partnerunterstützung ist womöglich nicht aktiviert. Der Administrator des Kunden aktiviert sie in Sophos Central Admin: Kontoinformationen &gt; Sophos Support &gt; Partnerunterstützung</translation>
        </message>
        <message>
            <source>The customer's account has not been activated yet.</source>
            <translation>Das Konto des Kunden wurde noch nicht aktiviert.</translation>
        </message>
        <message>
            <source>The customer's account is suspended.</source>
            <translation>Das Konto des Kunden ist gesperrt.</translation>
        </message>
        <message>
            <source>The customer's account is canceled.</source>
            <translation>Das Konto des Kunden ist gekündigt.</translation>
        </message>
        <message>
            <source>Only an MSP Flex partner can create monthly accounts.</source>
            <translation>Nur ein MSP-Flex-Partner kann monatliche Konten erstellen.</translation>
        </message>
        <message>
            <source>This customer comes from a managed customer order: its name belongs to the order and cannot be changed here.</source>
            <translation>Dieser Kunde stammt aus einem verwalteten Kundenauftrag: Sein Name gehört zum Auftrag und lässt sich hier nicht ändern.</translation>
        </message>
        <message>
            <source>There is no connection to Sophos Central.</source>
            <translation>Es besteht keine Verbindung zu Sophos Central.</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>Clear search</source>
            <translation>Suche löschen</translation>
        </message>
    </context>
    <context>
        <name>SecretEdit</name>
        <message>
            <source>Show client secret</source>
            <translation>Client-Secret anzeigen</translation>
        </message>
        <message>
            <source>Hide client secret</source>
            <translation>Client-Secret verbergen</translation>
        </message>
    </context>
    <context>
        <name>ShowAsRow</name>
        <message>
            <source>Local name</source>
            <translation>Lokaler Name</translation>
        </message>
        <message>
            <source>Name shown as</source>
            <translation>Name wird angezeigt als</translation>
        </message>
        <message>
            <source>Enter saves · Esc cancels</source>
            <translation>Enter speichert · Esc bricht ab</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Saving …</source>
            <translation>Wird gespeichert …</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>The new name appears in your customer's Sophos Central Admin, in this list and in your Cloud Service account in Salesforce.</source>
            <translation>Der neue Name erscheint im Sophos Central Admin Ihres Kunden, in dieser Liste und in Ihrem Cloud-Service-Konto in Salesforce.</translation>
        </message>
        <message>
            <source>A local name stands on this computer only. Nothing changes in Sophos Central.</source>
            <translation>Ein lokaler Name steht nur auf diesem Rechner. In Sophos Central ändert sich nichts.</translation>
        </message>
        <message>
            <source>“{old}” is now called “{new}”. The name also stands in Sophos Central Admin and in your Cloud Service account in Salesforce.</source>
            <translation>„{old}“ heißt jetzt „{new}“. Der Name steht auch in Sophos Central Admin und in Ihrem Cloud-Service-Konto in Salesforce.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>The old name is being restored …</source>
            <translation>Der alte Name wird wiederhergestellt …</translation>
        </message>
        <message>
            <source>Undone. The customer is called “{name}” again.</source>
            <translation>Rückgängig gemacht. Der Kunde heißt wieder „{name}“.</translation>
        </message>
        <message>
            <source>Somebody else has changed the name meanwhile. You saw “{seen}”, now it is “{current}”. Nothing was changed.</source>
            <translation>Inzwischen hat jemand anderes den Namen geändert. Sie sahen „{seen}“, jetzt heißt der Kunde „{current}“. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>Take over the new name</source>
            <translation>Neuen Namen übernehmen</translation>
        </message>
        <message>
            <source>Rename anyway</source>
            <translation>Trotzdem umbenennen</translation>
        </message>
        <message>
            <source>Sophos Central does not offer renaming to these credentials. Nothing was changed.</source>
            <translation>Sophos Central bietet diesen Zugangsdaten das Umbenennen nicht an. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>Change in Sophos Central Partner</source>
            <translation>In Sophos Central Partner ändern</translation>
        </message>
        <message>
            <source>Give a local name</source>
            <translation>Lokalen Namen vergeben</translation>
        </message>
        <message>
            <source>The answer got lost: it is not known whether the customer is now called “{new}”. It is being checked; nothing is sent again by itself.</source>
            <translation>Die Antwort ging verloren: Es ist nicht bekannt, ob der Kunde jetzt „{new}“ heißt. Das wird geprüft; von selbst wird nichts erneut gesendet.</translation>
        </message>
        <message>
            <source>Check now</source>
            <translation>Jetzt prüfen</translation>
        </message>
        <message>
            <source>Checked: Sophos Central still shows “{old}”. You may try again.</source>
            <translation>Geprüft: Sophos Central zeigt weiterhin „{old}“. Sie können es erneut versuchen.</translation>
        </message>
        <message>
            <source>Sophos Central no longer lists this customer.</source>
            <translation>Sophos Central führt diesen Kunden nicht mehr auf.</translation>
        </message>
        <message>
            <source>Cancelled. Nothing was changed.</source>
            <translation>Abgebrochen. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>There is no connection to Sophos Central. Nothing was changed.</source>
            <translation>Es besteht keine Verbindung zu Sophos Central. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>These credentials may not rename this customer. Nothing was changed.</source>
            <translation>Diese Zugangsdaten dürfen diesen Kunden nicht umbenennen. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>Sophos Central rejected the credentials. Nothing was changed. Check client ID and client secret.</source>
            <translation>Sophos Central hat die Zugangsdaten abgelehnt. Es wurde nichts geändert. Prüfen Sie Client-ID und Client-Secret.</translation>
        </message>
        <message>
            <source>The API quota is used up. Nothing was changed. Try again later.</source>
            <translation>Das API-Kontingent ist aufgebraucht. Es wurde nichts geändert. Versuchen Sie es später erneut.</translation>
        </message>
        <message>
            <source>The name is being saved already.</source>
            <translation>Der Name wird bereits gespeichert.</translation>
        </message>
        <message>
            <source>There is nothing to undo.</source>
            <translation>Es gibt nichts rückgängig zu machen.</translation>
        </message>
        <message>
            <source>Sophos Central did not accept the name. Nothing was changed. {detail}</source>
            <translation>Sophos Central hat den Namen nicht angenommen. Es wurde nichts geändert. {detail}</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Bearbeiten</translation>
        </message>
        <message>
            <source>Edit name</source>
            <translation>Namen bearbeiten</translation>
        </message>
        <message>
            <source>stored locally</source>
            <translation>lokal gespeichert</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Remove local name</source>
            <translation>Lokalen Namen entfernen</translation>
        </message>
    </context>
    <context>
        <name>SidePanel</name>
        <message numerus="yes">
            <source>%Ln invented customer(s) in every state, no network. None of it leaves this computer.</source>
            <translation>
                <numerusform>%Ln erfundener Kunde, alle Zustände, kein Netzwerk. Nichts davon verlässt diesen Rechner.</numerusform>
                <numerusform>%Ln erfundene Kunden, alle Zustände, kein Netzwerk. Nichts davon verlässt diesen Rechner.</numerusform>
            </translation>
        </message>
        <message>
            <source>Open Sophos Central Partner as a super admin.</source>
            <translation>Öffnen Sie Sophos Central Partner als Partner-Superadmin.</translation>
        </message>
        <message>
            <source>Go to Settings &amp; Policies &gt; API Credentials Management.</source>
            <translation>Gehen Sie zu Einstellungen &amp; Richtlinien &gt; API-Zugangsdatenverwaltung.</translation>
        </message>
        <message>
            <source>Add a credential. Read-only is enough to look, Super Admin to change.</source>
            <translation>Fügen Sie Zugangsdaten hinzu. Zum Ansehen genügt eine Rolle mit Lesezugriff, zum Ändern braucht es Superadmin.</translation>
        </message>
        <message>
            <source>Copy client ID and client secret. The secret is shown only once.</source>
            <translation>Kopieren Sie Client-ID und Client-Secret. Das Secret wird nur einmal angezeigt.</translation>
        </message>
        <message>
            <source>Have a look first</source>
            <translation>Erst einmal ansehen</translation>
        </message>
        <message>
            <source>Licences and renewals</source>
            <translation>Lizenzen und Verlängerungen</translation>
        </message>
        <message>
            <source>Search and filters</source>
            <translation>Suche und Filter</translation>
        </message>
        <message>
            <source>Renaming and creating</source>
            <translation>Umbenennen und Anlegen</translation>
        </message>
        <message>
            <source>Try with demo data</source>
            <translation>Mit Demodaten ausprobieren</translation>
        </message>
        <message>
            <source>Where the credentials are</source>
            <translation>Wo die Zugangsdaten sind</translation>
        </message>
        <message>
            <source>Open Sophos Central Partner</source>
            <translation>Sophos Central Partner öffnen</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
    </context>
    <context>
        <name>SignInForm</name>
        <message>
            <source>Neither of the two</source>
            <translation>Keines von beiden</translation>
        </message>
        <message>
            <source>Not signed in yet</source>
            <translation>Noch nicht angemeldet</translation>
        </message>
        <message>
            <source>Unofficial client, not affiliated with Sophos</source>
            <translation>Inoffizieller Client, nicht mit Sophos verbunden</translation>
        </message>
        <message>
            <source>This holds characters that do not occur in it, or too many.</source>
            <translation>Das enthält Zeichen, die darin nicht vorkommen, oder zu viele.</translation>
        </message>
        <message>
            <source>Being kept – the system may ask for your permission …</source>
            <translation>Wird aufbewahrt – das System fragt womöglich um Erlaubnis …</translation>
        </message>
        <message>
            <source>Being checked …</source>
            <translation>Wird geprüft …</translation>
        </message>
        <message>
            <source>You may create monthly accounts.</source>
            <translation>Sie dürfen monatliche Konten erstellen.</translation>
        </message>
        <message>
            <source>You see the subscriptions of managed customers.</source>
            <translation>Sie sehen die Abonnements verwalteter Kunden.</translation>
        </message>
        <message>
            <source>Creating monthly accounts stays switched off.</source>
            <translation>Das Erstellen monatlicher Konten bleibt ausgeschaltet.</translation>
        </message>
    </context>
    <context>
        <name>SignInPage</name>
        <message>
            <source>Welcome to Central Desk</source>
            <translation>Willkommen bei Central Desk</translation>
        </message>
        <message>
            <source>All customers, licences and expiry dates in one place.</source>
            <translation>Alle Kunden, Lizenzen und Ablaufdaten an einem Ort.</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Anmelden</translation>
        </message>
        <message>
            <source>With the API credentials of your partner account.</source>
            <translation>Mit den API-Zugangsdaten Ihres Partnerkontos.</translation>
        </message>
        <message>
            <source>Client ID</source>
            <translation>Client-ID</translation>
        </message>
        <message>
            <source>Client secret</source>
            <translation>Client-Secret</translation>
        </message>
        <message>
            <source>Paste from Sophos Central Partner</source>
            <translation>Einfügen aus Sophos Central Partner</translation>
        </message>
        <message>
            <source>The secret lies in the system's key store only, never in plain text and never in the database.</source>
            <translation>Das Secret liegt nur im Schlüsselbund des Systems, nie im Klartext und nie in der Datenbank.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Where do I find the credentials?</source>
            <translation>Wo finde ich die Zugangsdaten?</translation>
        </message>
        <message>
            <source>The credentials are a partner's</source>
            <translation>Partner-Zugangsdaten bestätigt</translation>
        </message>
        <message>
            <source>Profile name</source>
            <translation>Profilname</translation>
        </message>
        <message>
            <source>Partner programme</source>
            <translation>Partnerprogramm</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>The client secret could not be kept</source>
            <translation>Das Client-Secret wurde nicht aufbewahrt</translation>
        </message>
        <message>
            <source>It is written nowhere else. You can keep it in memory for this session only; at the next start you sign in again.</source>
            <translation>Es wird nirgendwo anders gespeichert. Sie können es nur für diese Sitzung im Arbeitsspeicher behalten; beim nächsten Start melden Sie sich neu an.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>Keep for this session only</source>
            <translation>Nur für diese Sitzung behalten</translation>
        </message>
        <message>
            <source>There is no data yet. After signing in, all customers are read once.</source>
            <translation>Es gibt noch keine Daten. Nach der Anmeldung werden die Kunden einmal vollständig geladen.</translation>
        </message>
        <message>
            <source>Back to the customers</source>
            <translation>Zurück zu den Kunden</translation>
        </message>
    </context>
    <context>
        <name>SignInProblems</name>
        <message>
            <source>Reference for Sophos Support: {id}</source>
            <translation>Referenz für den Sophos Support: {id}</translation>
        </message>
        <message>
            <source>Sophos Central rejected client ID or client secret.</source>
            <translation>Sophos Central hat Client-ID oder Client-Secret abgelehnt.</translation>
        </message>
        <message>
            <source>Copy both again. If the client secret is lost, create new API credentials.</source>
            <translation>Kopieren Sie beide noch einmal. Ist das Client-Secret verloren, erstellen Sie neue API-Zugangsdaten.</translation>
        </message>
        <message>
            <source>Create API credentials in Sophos Central Partner and use those.</source>
            <translation>Erstellen Sie API-Zugangsdaten in Sophos Central Partner und verwenden Sie diese.</translation>
        </message>
        <message>
            <source>These are the credentials of an organization (Sophos Central Enterprise).</source>
            <translation>Das sind die Zugangsdaten einer Organisation (Sophos Central Enterprise).</translation>
        </message>
        <message>
            <source>They reach its own sub-estates alone: no partner's customers, no monthly accounts.</source>
            <translation>Sie reichen nur bis zu deren eigenen Verwaltungseinheiten: keine Kunden eines Partners, keine monatlichen Konten.</translation>
        </message>
        <message>
            <source>These are the credentials of a single customer (Sophos Central Admin).</source>
            <translation>Das sind die Zugangsdaten eines einzelnen Kunden (Sophos Central Admin).</translation>
        </message>
        <message>
            <source>They reach this one account alone: no list of customers, no monthly accounts.</source>
            <translation>Sie reichen nur bis zu diesem einen Konto: keine Kundenliste, keine monatlichen Konten.</translation>
        </message>
        <message>
            <source>These credentials do not belong to a partner.</source>
            <translation>Diese Anmeldedaten gehören keinem Partner.</translation>
        </message>
        <message>
            <source>They cannot list a partner's customers.</source>
            <translation>Sie können die Kunden eines Partners nicht auflisten.</translation>
        </message>
        <message>
            <source>No connection to Sophos Central.</source>
            <translation>Keine Verbindung zu Sophos Central.</translation>
        </message>
        <message>
            <source>Check network and proxy, then sign in again.</source>
            <translation>Prüfen Sie Netzwerk und Proxy und melden Sie sich dann noch einmal an.</translation>
        </message>
        <message>
            <source>The connection to Sophos Central is not secure.</source>
            <translation>Die Verbindung zu Sophos Central ist nicht sicher.</translation>
        </message>
        <message>
            <source>Nothing was sent. Check the date of this computer and ask your network team.</source>
            <translation>Es wurde nichts gesendet. Prüfen Sie das Datum dieses Computers und fragen Sie Ihr Netzwerkteam.</translation>
        </message>
        <message>
            <source>Sophos Central named an address that is not allowed.</source>
            <translation>Sophos Central nannte eine Adresse, die nicht erlaubt ist.</translation>
        </message>
        <message>
            <source>Nothing was sent to it.</source>
            <translation>Es wurde nichts dorthin gesendet.</translation>
        </message>
        <message>
            <source>Your entries stay. Please try again later.</source>
            <translation>Ihre Eingaben bleiben stehen. Versuchen Sie es bitte später noch einmal.</translation>
        </message>
        <message>
            <source>The API quota is used up.</source>
            <translation>Das API-Kontingent ist aufgebraucht.</translation>
        </message>
        <message>
            <source>Sophos Central has a problem at the moment.</source>
            <translation>Sophos Central hat zurzeit ein Problem.</translation>
        </message>
        <message>
            <source>The answer of Sophos Central could not be understood.</source>
            <translation>Die Antwort von Sophos Central war nicht zu verstehen.</translation>
        </message>
        <message>
            <source>These credentials may not list the customers.</source>
            <translation>Diese Anmeldedaten dürfen die Kunden nicht auflisten.</translation>
        </message>
        <message>
            <source>Check the role of the API credentials.</source>
            <translation>Prüfen Sie die Rolle der API-Zugangsdaten.</translation>
        </message>
        <message>
            <source>The client secret is not kept on this computer.</source>
            <translation>Das Client-Secret ist auf diesem Rechner nicht aufbewahrt.</translation>
        </message>
        <message>
            <source>Sign in again to go on working with this partner.</source>
            <translation>Melden Sie sich neu an, um mit diesem Partner weiterzuarbeiten.</translation>
        </message>
        <message>
            <source>This system offers no key store.</source>
            <translation>Dieses System bietet keinen Schlüsselbund.</translation>
        </message>
        <message>
            <source>On Linux a service such as GNOME Keyring or KWallet has to run.</source>
            <translation>Unter Linux muss ein Dienst wie GNOME Keyring oder KWallet laufen.</translation>
        </message>
        <message>
            <source>The system's key store is locked.</source>
            <translation>Der Schlüsselbund des Systems ist gesperrt.</translation>
        </message>
        <message>
            <source>Unlock it, then try again.</source>
            <translation>Entsperren Sie ihn und versuchen Sie es dann noch einmal.</translation>
        </message>
        <message>
            <source>Access to the system's key store was not granted.</source>
            <translation>Der Zugriff auf den Schlüsselbund des Systems wurde nicht erlaubt.</translation>
        </message>
        <message>
            <source>Try again and allow it when the system asks.</source>
            <translation>Versuchen Sie es noch einmal und erlauben Sie den Zugriff, wenn das System fragt.</translation>
        </message>
        <message>
            <source>The system's key store did not answer in time.</source>
            <translation>Der Schlüsselbund des Systems hat nicht rechtzeitig geantwortet.</translation>
        </message>
        <message>
            <source>Perhaps it asks for its password in a window behind this one. Answer it, then try again.</source>
            <translation>Vielleicht fragt er in einem Fenster hinter diesem nach seinem Kennwort. Antworten Sie dort und versuchen Sie es dann noch einmal.</translation>
        </message>
        <message>
            <source>The system's key store did not keep the client secret.</source>
            <translation>Der Schlüsselbund des Systems hat das Client-Secret nicht behalten.</translation>
        </message>
        <message>
            <source>What was read back is not what was written. It was deleted.</source>
            <translation>Zurückgelesen wurde nicht, was geschrieben worden war. Es wurde wieder gelöscht.</translation>
        </message>
        <message>
            <source>The client secret is too long for the key store.</source>
            <translation>Das Client-Secret ist zu lang für den Schlüsselbund.</translation>
        </message>
        <message>
            <source>Nothing was written. Check whether it is pasted right.</source>
            <translation>Es wurde nichts geschrieben. Prüfen Sie, ob es richtig eingefügt ist.</translation>
        </message>
        <message>
            <source>The system's key store refused the client secret.</source>
            <translation>Der Schlüsselbund des Systems hat das Client-Secret abgelehnt.</translation>
        </message>
        <message>
            <source>Try again, or look into the key store's own settings.</source>
            <translation>Versuchen Sie es noch einmal oder sehen Sie in den Einstellungen des Schlüsselbunds nach.</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>Sync progress</source>
            <translation>Fortschritt der Aktualisierung</translation>
        </message>
        <message>
            <source>Stop syncing</source>
            <translation>Aktualisieren anhalten</translation>
        </message>
    </context>
    <context>
        <name>StatusText</name>
        <message>
            <source>Connecting …</source>
            <translation>Verbindung wird hergestellt …</translation>
        </message>
        <message>
            <source>Customers are being listed …</source>
            <translation>Kunden werden aufgelistet …</translation>
        </message>
        <message>
            <source>Licences are being updated …</source>
            <translation>Lizenzen werden aktualisiert …</translation>
        </message>
        <message>
            <source>waiting for the quota, {time}</source>
            <translation>wartet auf das Kontingent, {time}</translation>
        </message>
        <message>
            <source>about {time} left</source>
            <translation>noch etwa {time}</translation>
        </message>
        <message>
            <source>{count} s</source>
            <translation>{count} Sek.</translation>
        </message>
        <message>
            <source>{count} min</source>
            <translation>{count} Min.</translation>
        </message>
        <message>
            <source>{count} h</source>
            <translation>{count} Std.</translation>
        </message>
        <message>
            <source>Offline</source>
            <translation>Offline</translation>
        </message>
        <message>
            <source>Next attempt in {time}</source>
            <translation>Nächster Versuch in {time}</translation>
        </message>
        <message>
            <source>All licences up to date</source>
            <translation>Alle Lizenzen aktuell</translation>
        </message>
        <message>
            <source>Local data</source>
            <translation>Lokaler Stand</translation>
        </message>
        <message>
            <source>Stopping …</source>
            <translation>Wird angehalten …</translation>
        </message>
        <message>
            <source>API quota unknown</source>
            <translation>API-Kontingent unbekannt</translation>
        </message>
        <message>
            <source>API quota unlimited</source>
            <translation>API-Kontingent unbegrenzt</translation>
        </message>
        <message>
            <source>API quota {left} / {limit} per hour</source>
            <translation>API-Kontingent {left} / {limit} je Stunde</translation>
        </message>
        <message>
            <source>Not complete yet</source>
            <translation>Noch nicht vollständig</translation>
        </message>
        <message>
            <source>Last complete: {time}</source>
            <translation>Zuletzt vollständig: {time}</translation>
        </message>
        <message>
            <source>today {time}</source>
            <translation>heute {time}</translation>
        </message>
        <message>
            <source>yesterday {time}</source>
            <translation>gestern {time}</translation>
        </message>
    </context>
    <context>
        <name>SummaryWords</name>
        <message>
            <source>Expires soon, {days} d</source>
            <translation>Läuft bald ab {days} T</translation>
        </message>
        <message>
            <source>Status not available</source>
            <translation>Status nicht abrufbar</translation>
        </message>
        <message numerus="yes">
            <source>%n expired</source>
            <translation>
                <numerusform>%n abgelaufen</numerusform>
                <numerusform>%n abgelaufen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n over-used</source>
            <translation>
                <numerusform>%n Übernutzung</numerusform>
                <numerusform>%n Übernutzungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n trial(s)</source>
            <translation>
                <numerusform>%n Testversion</numerusform>
                <numerusform>%n Testversionen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n monthly</source>
            <translation>
                <numerusform>%n monatlich</numerusform>
                <numerusform>%n monatlich</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n active</source>
            <translation>
                <numerusform>%n aktiv</numerusform>
                <numerusform>%n aktiv</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n start(s) later</source>
            <translation>
                <numerusform>%n beginnt später</numerusform>
                <numerusform>%n beginnen später</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n product(s) listed</source>
            <translation>
                <numerusform>%n Produkt gelistet</numerusform>
                <numerusform>%n Produkte gelistet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n expired long ago</source>
            <translation>
                <numerusform>%n lange abgelaufen</numerusform>
                <numerusform>%n lange abgelaufen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not licensed</source>
            <translation>
                <numerusform>%n nicht lizenziert</numerusform>
                <numerusform>%n nicht lizenziert</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SyncNotices</name>
        <message>
            <source>You see the local data of {time}.</source>
            <translation>Sie sehen den lokalen Stand von {time}.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>Not everything could be read.</source>
            <translation>Nicht alles war lesbar.</translation>
        </message>
        <message numerus="yes">
            <source>Sophos Central no longer lists %Ln of your customers.</source>
            <translation>
                <numerusform>Sophos Central führt %Ln Ihrer Kunden nicht mehr.</numerusform>
                <numerusform>Sophos Central führt %Ln Ihrer Kunden nicht mehr.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln customer record(s) could not be understood.</source>
            <translation>
                <numerusform>%Ln Kundendatensatz war nicht zu verstehen.</numerusform>
                <numerusform>%Ln Kundendatensätze waren nicht zu verstehen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The licences of %Ln customer(s) are missing.</source>
            <translation>
                <numerusform>Die Lizenzen von %Ln Kunden fehlen.</numerusform>
                <numerusform>Die Lizenzen von %Ln Kunden fehlen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was removed yet.</source>
            <translation>Es wurde noch niemand entfernt.</translation>
        </message>
        <message>
            <source>Keep them</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <source>Remove from the list</source>
            <translation>Aus der Liste entfernen</translation>
        </message>
        <message>
            <source>The list changed while it was read; nobody was removed.</source>
            <translation>Die Liste änderte sich beim Lesen; niemand wurde entfernt.</translation>
        </message>
    </context>
    <context>
        <name>TerminalWords</name>
        <message>
            <source>Place</source>
            <translation>Ort</translation>
        </message>
    </context>
    <context>
        <name>When</name>
        <message>
            <source>just now</source>
            <translation>eben</translation>
        </message>
        <message numerus="yes">
            <source>%n min ago</source>
            <translation>
                <numerusform>vor %n Min.</numerusform>
                <numerusform>vor %n Min.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n h ago</source>
            <translation>
                <numerusform>vor %n Std.</numerusform>
                <numerusform>vor %n Std.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) ago</source>
            <translation>
                <numerusform>vor %n Tag</numerusform>
                <numerusform>vor %n Tagen</numerusform>
            </translation>
        </message>
        <message>
            <source>never</source>
            <translation>nie</translation>
        </message>
        <message>
            <source>today</source>
            <translation>heute</translation>
        </message>
        <message>
            <source>tomorrow</source>
            <translation>morgen</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>gestern</translation>
        </message>
        <message numerus="yes">
            <source>in %n day(s)</source>
            <translation>
                <numerusform>in %n Tag</numerusform>
                <numerusform>in %n Tagen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>No active licence</source>
            <translation>Keine aktive Lizenz</translation>
        </message>
        <message>
            <source>Not read yet</source>
            <translation>Noch nicht gelesen</translation>
        </message>
        <message>
            <source>Status not available</source>
            <translation>Status nicht abrufbar</translation>
        </message>
        <message numerus="yes">
            <source>%n not licensed</source>
            <translation>
                <numerusform>%n nicht lizenziert</numerusform>
                <numerusform>%n nicht lizenziert</numerusform>
            </translation>
        </message>
        <message>
            <source>{name} later</source>
            <translation>{name} später</translation>
        </message>
        <message>
            <source>{name} {percent} %</source>
            <translation>{name} {percent} %</translation>
        </message>
        <message>
            <source>{name} {days} d</source>
            <translation>{name} {days} T</translation>
        </message>
        <message numerus="yes">
            <source>%n categories not licensed</source>
            <translation>
                <numerusform>%n Kategorie nicht lizenziert</numerusform>
                <numerusform>%n Kategorien nicht lizenziert</numerusform>
            </translation>
        </message>
        <message>
            <source>{name} over-used: {percent} % in use</source>
            <translation>{name} Übernutzung: {percent} % genutzt</translation>
        </message>
        <message numerus="yes">
            <source>{name} expires in %n day(s)</source>
            <translation>
                <numerusform>{name} läuft in %n Tag ab</numerusform>
                <numerusform>{name} läuft in %n Tagen ab</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{name} trial ends in %n day(s)</source>
            <translation>
                <numerusform>{name} Testversion endet in %n Tag</numerusform>
                <numerusform>{name} Testversion endet in %n Tagen</numerusform>
            </translation>
        </message>
        <message>
            <source>Endpoint</source>
            <translation>Endpoint</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Server</translation>
        </message>
        <message>
            <source>XDR</source>
            <translation>XDR</translation>
        </message>
        <message>
            <source>MDR</source>
            <translation>MDR</translation>
        </message>
        <message>
            <source>Email</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>Firewall</source>
            <translation>Firewall</translation>
        </message>
        <message>
            <source>Mobile</source>
            <translation>Mobile</translation>
        </message>
        <message>
            <source>Encryption</source>
            <translation>Encryption</translation>
        </message>
        <message>
            <source>Phish Threat</source>
            <translation>Phish Threat</translation>
        </message>
        <message>
            <source>ZTNA</source>
            <translation>ZTNA</translation>
        </message>
        <message>
            <source>NDR</source>
            <translation>NDR</translation>
        </message>
        <message>
            <source>DNS Protection</source>
            <translation>DNS Protection</translation>
        </message>
        <message>
            <source>Cloud</source>
            <translation>Cloud</translation>
        </message>
        <message>
            <source>Web</source>
            <translation>Web</translation>
        </message>
        <message>
            <source>Wireless</source>
            <translation>Wireless</translation>
        </message>
        <message>
            <source>Switch</source>
            <translation>Switch</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Sonstige</translation>
        </message>
        <message>
            <source>expired</source>
            <translation>abgelaufen</translation>
        </message>
        <message>
            <source>over-used</source>
            <translation>Übernutzung</translation>
        </message>
        <message>
            <source>expires soon</source>
            <translation>läuft bald ab</translation>
        </message>
        <message>
            <source>trial</source>
            <translation>Testversion</translation>
        </message>
        <message>
            <source>monthly</source>
            <translation>monatlich</translation>
        </message>
        <message>
            <source>active</source>
            <translation>aktiv</translation>
        </message>
        <message>
            <source>starts later</source>
            <translation>beginnt später</translation>
        </message>
        <message>
            <source>from the product list, dates not read yet</source>
            <translation>aus der Produktliste, Daten noch nicht gelesen</translation>
        </message>
        <message>
            <source>expired more than 60 days ago</source>
            <translation>vor mehr als 60 Tagen abgelaufen</translation>
        </message>
        <message>
            <source>not licensed</source>
            <translation>nicht lizenziert</translation>
        </message>
        <message>
            <source>Term</source>
            <translation>Befristet</translation>
        </message>
        <message>
            <source>Monthly</source>
            <translation>Monatlich</translation>
        </message>
        <message>
            <source>Trial</source>
            <translation>Testversion</translation>
        </message>
        <message>
            <source>Managed order</source>
            <translation>Verwalteter Auftrag</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Aktiv</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Nicht aktiv</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Unbekannt</translation>
        </message>
        <message>
            <source>On by itself: you created this customer's trial.</source>
            <translation>Von selbst aktiv: Sie haben die Testversion dieses Kunden erstellt.</translation>
        </message>
        <message>
            <source>On by itself: monthly usage account.</source>
            <translation>Von selbst aktiv: Konto mit monatlicher nutzungsbasierter Abrechnung.</translation>
        </message>
        <message>
            <source>On by itself: managed customer order.</source>
            <translation>Von selbst aktiv: verwalteter Kundenauftrag.</translation>
        </message>
        <message>
            <source>On: the customer's licences could be read.</source>
            <translation>Aktiv: Die Lizenzen des Kunden waren lesbar.</translation>
        </message>
        <message>
            <source>Sophos Central refused access. Partner Assistance may be off.</source>
            <translation>Sophos Central hat den Zugriff abgelehnt. Die Partnerunterstützung ist womöglich nicht aktiviert.</translation>
        </message>
        <message>
            <source>Sophos Central does not give trial accounts to programs; Partner Assistance may be on.</source>
            <translation>Sophos Central gibt Testkonten nicht an Programme heraus; die Partnerunterstützung kann aktiv sein.</translation>
        </message>
        <message>
            <source>The account has not been activated yet.</source>
            <translation>Das Konto wurde noch nicht aktiviert.</translation>
        </message>
        <message>
            <source>The account is suspended.</source>
            <translation>Das Konto ist gesperrt.</translation>
        </message>
        <message>
            <source>The account has been cancelled.</source>
            <translation>Das Konto wurde gekündigt.</translation>
        </message>
        <message>
            <source>Access has not been tried yet.</source>
            <translation>Der Zugriff wurde noch nicht versucht.</translation>
        </message>
        <message>
            <source>no access, Partner Assistance may be off</source>
            <translation>kein Zugriff, die Partnerunterstützung ist womöglich nicht aktiviert</translation>
        </message>
        <message>
            <source>the account has not been activated yet</source>
            <translation>das Konto wurde noch nicht aktiviert</translation>
        </message>
        <message>
            <source>the account is suspended</source>
            <translation>das Konto ist gesperrt</translation>
        </message>
        <message>
            <source>the account has been cancelled</source>
            <translation>das Konto wurde gekündigt</translation>
        </message>
    </context>
    <context>
        <name>_Hits</name>
        <message numerus="yes">
            <source>Among all {total} customers there are %Ln hit(s).</source>
            <translation>
                <numerusform>In allen {total} Kunden gibt es %Ln Treffer.</numerusform>
                <numerusform>In allen {total} Kunden gibt es %Ln Treffer.</numerusform>
            </translation>
        </message>
    </context>
</TS>
