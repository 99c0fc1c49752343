<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Third parties</source>
        <translation>Drittanbieter</translation>
    </message>
    <message>
        <source>System libraries</source>
        <translation>Systembibliotheken</translation>
    </message>
    <message>
        <source>Inter (font)</source>
        <translation>Inter (Schrift)</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}</source>
        <translation>{file} lässt sich nicht lesen: {reason}</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
    <message>
        <source>About Central Desk</source>
        <translation>Über Central Desk</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>An unofficial client for partners of Sophos. It is not made, endorsed or supported by Sophos. Sophos and Sophos Central are trademarks of their owner.</source>
        <translation>Ein inoffizieller Client für Partner von Sophos. Er wird von Sophos weder hergestellt noch empfohlen noch unterstützt. Sophos und Sophos Central sind Marken ihres Inhabers.</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation>Neuere Versionen</translation>
    </message>
    <message>
        <source>Check for updates now</source>
        <translation>Jetzt nach Updates suchen</translation>
    </message>
    <message>
        <source>Open download page</source>
        <translation>Download-Seite öffnen</translation>
    </message>
    <message>
        <source>Support information</source>
        <translation>Angaben für den Support</translation>
    </message>
    <message>
        <source>Versions and system only, in English for those who help. No names, no customers, no credentials.</source>
        <translation>Nur Versionen und System, auf Englisch für alle, die helfen. Keine Namen, keine Kunden, keine Zugangsdaten.</translation>
    </message>
    <message>
        <source>Search in this text</source>
        <translation>In diesem Text suchen</translation>
    </message>
    <message>
        <source>Copy support information</source>
        <translation>Angaben für den Support kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>AboutForm</name>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Vorheriger Treffer</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
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
        <source>Open contact details</source>
        <translation>Kontaktdaten öffnen</translation>
    </message>
    <message>
        <source>Request approval …</source>
        <translation>Genehmigung anfordern …</translation>
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
        <source>Undo the last rename …</source>
        <translation>Letzte Umbenennung rückgängig machen …</translation>
    </message>
    <message>
        <source>Settings …</source>
        <translation>Einstellungen …</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
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
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Old → new</source>
        <translation>Alt → neu</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Account created</source>
        <translation>Konto erstellt</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Umbenannt</translation>
    </message>
    <message>
        <source>Renaming undone</source>
        <translation>Umbenennung widerrufen</translation>
    </message>
    <message>
        <source>Local alias set</source>
        <translation>Lokaler Alias gesetzt</translation>
    </message>
    <message>
        <source>Local contact kept</source>
        <translation>Lokaler Kontakt gespeichert</translation>
    </message>
    <message>
        <source>Approval requested</source>
        <translation>Genehmigung angefordert</translation>
    </message>
    <message>
        <source>Sophos Central Admin launched</source>
        <translation>Sophos Central Admin gestartet</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Ergebnis unbekannt</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Launched</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Genehmigung</translation>
    </message>
    <message>
        <source>Kept locally</source>
        <translation>Lokal gespeichert</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Nicht erledigt</translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation>Noch keine Aktivität</translation>
    </message>
    <message>
        <source>Creating, renaming, launching and approvals are noted here with their outcome.</source>
        <translation>Erstellen, Umbenennen, Starten und Genehmigungen stehen hier mit ihrem Ergebnis.</translation>
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
        <source>Nothing of this kind</source>
        <translation>Nichts dergleichen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>Only “{filter}” is shown.</source>
        <translation>Angezeigt wird nur „{filter}“.</translation>
    </message>
</context>
<context>
    <name>ActivityDetail</name>
    <message>
        <source>Found in Sophos Central</source>
        <translation>In Sophos Central gefunden</translation>
    </message>
    <message>
        <source>Confirmed manually</source>
        <translation>Manuell bestätigt</translation>
    </message>
    <message>
        <source>Dismissed manually</source>
        <translation>Manuell geschlossen</translation>
    </message>
    <message>
        <source>Not sent; continued in the form</source>
        <translation>Nicht gesendet; im Formular fortgesetzt</translation>
    </message>
    <message>
        <source>Not sent; the name was already set</source>
        <translation>Nicht gesendet; der Name war bereits gesetzt</translation>
    </message>
    <message>
        <source>Replaced by a later rename</source>
        <translation>Durch eine spätere Umbenennung ersetzt</translation>
    </message>
    <message>
        <source>Central Desk closed while sending</source>
        <translation>Central Desk wurde während des Sendens beendet</translation>
    </message>
    <message>
        <source>The name could not be checked</source>
        <translation>Der Name konnte nicht geprüft werden</translation>
    </message>
    <message>
        <source>Reported as done</source>
        <translation>Als ausgeführt gemeldet</translation>
    </message>
    <message>
        <source>Resent after {value}</source>
        <translation>Erneut gesendet nach {value}</translation>
    </message>
    <message>
        <source>Not done; resent as {value}</source>
        <translation>Nicht ausgeführt; erneut gesendet als {value}</translation>
    </message>
    <message>
        <source>Not created; resent as {value}</source>
        <translation>Nicht erstellt; erneut gesendet als {value}</translation>
    </message>
    <message>
        <source>Later changed to “{value}”</source>
        <translation>Später in „{value}“ geändert</translation>
    </message>
    <message>
        <source>Reported as done, but Sophos Central shows “{value}”</source>
        <translation>Als ausgeführt gemeldet, Sophos Central zeigt aber „{value}“ an</translation>
    </message>
    <message>
        <source>Sophos Central shows “{value}”</source>
        <translation>Sophos Central zeigt „{value}“ an</translation>
    </message>
    <message>
        <source>Undo of {value}</source>
        <translation>Rückgängig gemacht: {value}</translation>
    </message>
    <message>
        <source>Unexpected error ({value})</source>
        <translation>Unerwarteter Fehler ({value})</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln operation(s) with an unknown outcome.</source>
        <translation>
            <numerusform>%Ln Vorgang mit unbekanntem Ausgang.</numerusform>
            <numerusform>%Ln Vorgänge mit unbekanntem Ausgang.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is sent again by itself.</source>
        <translation>Von selbst wird nichts noch einmal gesendet.</translation>
    </message>
    <message>
        <source>Answer …</source>
        <translation>Beantworten …</translation>
    </message>
    <message>
        <source>Open customer</source>
        <translation>Kunden öffnen</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Copy for support</source>
        <translation>Für den Support kopieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln activity(s)</source>
        <translation>
            <numerusform>%Ln Aktivität</numerusform>
            <numerusform>%Ln Aktivitäten</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} von {total}</translation>
    </message>
    <message>
        <source>Only “{name}”</source>
        <translation>Nur „{name}“</translation>
    </message>
    <message>
        <source>Show everybody&apos;s activities again</source>
        <translation>Wieder die Aktivitäten aller anzeigen</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Copies the selected lines with the references that Sophos Support asks for; without a selection the newest ones.</source>
        <translation>Kopiert die ausgewählten Zeilen mit den Referenzen, nach denen der Sophos Support fragt; ohne Auswahl die neuesten.</translation>
    </message>
    <message>
        <source>Search activities</source>
        <translation>Aktivitäten suchen</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktivitäten</translation>
    </message>
</context>
<context>
    <name>ActivitySection</name>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Activity of this customer</source>
        <translation>Aktivität dieses Kunden</translation>
    </message>
    <message>
        <source>Nothing was done to this customer here yet.</source>
        <translation>Bei diesem Kunden wurde hier noch nichts getan.</translation>
    </message>
    <message>
        <source>Copy for support</source>
        <translation>Für den Support kopieren</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>Show all activities of this customer</source>
        <translation>Alle Aktivitäten dieses Kunden anzeigen</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Last: {time}</source>
        <translation>Zuletzt: {time}</translation>
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
        <source>Your customer&apos;s Sophos Central administrator can turn Partner Assistance on: Account Details &gt; Sophos Support &gt; Partner Assistance</source>
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
        <source>The customer’s console opens in your browser.</source>
        <translation>Die Konsole des Kunden wird im Browser geöffnet.</translation>
    </message>
    <message>
        <source>The name “{name}” is on the clipboard. Paste it into the search field there, then launch the customer.</source>
        <translation>Der Name „{name}“ ist in der Zwischenablage. Fügen Sie ihn dort in das Suchfeld ein und starten Sie den Kunden.</translation>
    </message>
    <message>
        <source>The partner console opens in your browser.</source>
        <translation>Die Partner-Konsole wird im Browser geöffnet.</translation>
    </message>
    <message>
        <source>The browser could not be opened.</source>
        <translation>Der Browser ließ sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Open {address} yourself.</source>
        <translation>Öffnen Sie {address} selbst.</translation>
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
        <source>The answer with the licences could not be read.</source>
        <translation>Die Antwort mit den Lizenzen war nicht lesbar.</translation>
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
    <name>Countries</name>
    <message>
        <source>Andorra</source>
        <translation>Andorra</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Vereinigte Arabische Emirate</translation>
    </message>
    <message>
        <source>Afghanistan</source>
        <translation>Afghanistan</translation>
    </message>
    <message>
        <source>Antigua &amp; Barbuda</source>
        <translation>Antigua und Barbuda</translation>
    </message>
    <message>
        <source>Anguilla</source>
        <translation>Anguilla</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>Albanien</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>Armenien</translation>
    </message>
    <message>
        <source>Angola</source>
        <translation>Angola</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Argentinien</translation>
    </message>
    <message>
        <source>American Samoa</source>
        <translation>Amerikanisch-Samoa</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Österreich</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australien</translation>
    </message>
    <message>
        <source>Aruba</source>
        <translation>Aruba</translation>
    </message>
    <message>
        <source>Åland Islands</source>
        <translation>Ålandinseln</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>Aserbaidschan</translation>
    </message>
    <message>
        <source>Bosnia &amp; Herzegovina</source>
        <translation>Bosnien und Herzegowina</translation>
    </message>
    <message>
        <source>Barbados</source>
        <translation>Barbados</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>Bangladesch</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgien</translation>
    </message>
    <message>
        <source>Burkina Faso</source>
        <translation>Burkina Faso</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bulgarien</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>Bahrain</translation>
    </message>
    <message>
        <source>Burundi</source>
        <translation>Burundi</translation>
    </message>
    <message>
        <source>Benin</source>
        <translation>Benin</translation>
    </message>
    <message>
        <source>St. Barthélemy</source>
        <translation>St. Barthélemy</translation>
    </message>
    <message>
        <source>Bermuda</source>
        <translation>Bermuda</translation>
    </message>
    <message>
        <source>Brunei</source>
        <translation>Brunei</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation>Bolivien</translation>
    </message>
    <message>
        <source>Caribbean Netherlands</source>
        <translation>Karibische Niederlande</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brasilien</translation>
    </message>
    <message>
        <source>Bahamas</source>
        <translation>Bahamas</translation>
    </message>
    <message>
        <source>Bhutan</source>
        <translation>Bhutan</translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation>Botsuana</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Belarus</translation>
    </message>
    <message>
        <source>Belize</source>
        <translation>Belize</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Kanada</translation>
    </message>
    <message>
        <source>Cocos (Keeling) Islands</source>
        <translation>Kokosinseln</translation>
    </message>
    <message>
        <source>Congo - Kinshasa</source>
        <translation>Kongo-Kinshasa</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <translation>Zentralafrikanische Republik</translation>
    </message>
    <message>
        <source>Congo - Brazzaville</source>
        <translation>Kongo-Brazzaville</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Schweiz</translation>
    </message>
    <message>
        <source>Côte d’Ivoire</source>
        <translation>Côte d’Ivoire</translation>
    </message>
    <message>
        <source>Cook Islands</source>
        <translation>Cookinseln</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Chile</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation>Kamerun</translation>
    </message>
    <message>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Kolumbien</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation>Costa Rica</translation>
    </message>
    <message>
        <source>Cuba</source>
        <translation>Kuba</translation>
    </message>
    <message>
        <source>Cape Verde</source>
        <translation>Cabo Verde</translation>
    </message>
    <message>
        <source>Curaçao</source>
        <translation>Curaçao</translation>
    </message>
    <message>
        <source>Christmas Island</source>
        <translation>Weihnachtsinsel</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Zypern</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Tschechien</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Deutschland</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <translation>Dschibuti</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Dänemark</translation>
    </message>
    <message>
        <source>Dominica</source>
        <translation>Dominica</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>Dominikanische Republik</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>Algerien</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>Ecuador</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estland</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Ägypten</translation>
    </message>
    <message>
        <source>Western Sahara</source>
        <translation>Westsahara</translation>
    </message>
    <message>
        <source>Eritrea</source>
        <translation>Eritrea</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Spanien</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>Äthiopien</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finnland</translation>
    </message>
    <message>
        <source>Fiji</source>
        <translation>Fidschi</translation>
    </message>
    <message>
        <source>Falkland Islands</source>
        <translation>Falklandinseln</translation>
    </message>
    <message>
        <source>Micronesia</source>
        <translation>Mikronesien</translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <translation>Färöer</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Frankreich</translation>
    </message>
    <message>
        <source>Gabon</source>
        <translation>Gabun</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Vereinigtes Königreich</translation>
    </message>
    <message>
        <source>Grenada</source>
        <translation>Grenada</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Georgien</translation>
    </message>
    <message>
        <source>French Guiana</source>
        <translation>Französisch-Guayana</translation>
    </message>
    <message>
        <source>Guernsey</source>
        <translation>Guernsey</translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation>Ghana</translation>
    </message>
    <message>
        <source>Gibraltar</source>
        <translation>Gibraltar</translation>
    </message>
    <message>
        <source>Greenland</source>
        <translation>Grönland</translation>
    </message>
    <message>
        <source>Gambia</source>
        <translation>Gambia</translation>
    </message>
    <message>
        <source>Guinea</source>
        <translation>Guinea</translation>
    </message>
    <message>
        <source>Guadeloupe</source>
        <translation>Guadeloupe</translation>
    </message>
    <message>
        <source>Equatorial Guinea</source>
        <translation>Äquatorialguinea</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Griechenland</translation>
    </message>
    <message>
        <source>Guatemala</source>
        <translation>Guatemala</translation>
    </message>
    <message>
        <source>Guam</source>
        <translation>Guam</translation>
    </message>
    <message>
        <source>Guinea-Bissau</source>
        <translation>Guinea-Bissau</translation>
    </message>
    <message>
        <source>Guyana</source>
        <translation>Guyana</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>Hongkong</translation>
    </message>
    <message>
        <source>Honduras</source>
        <translation>Honduras</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Kroatien</translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation>Haiti</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Ungarn</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonesien</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irland</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israel</translation>
    </message>
    <message>
        <source>Isle of Man</source>
        <translation>Isle of Man</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Indien</translation>
    </message>
    <message>
        <source>Iraq</source>
        <translation>Irak</translation>
    </message>
    <message>
        <source>Iran</source>
        <translation>Iran</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Island</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italien</translation>
    </message>
    <message>
        <source>Jersey</source>
        <translation>Jersey</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>Jamaika</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>Jordanien</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japan</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>Kenia</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>Kirgisistan</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation>Kambodscha</translation>
    </message>
    <message>
        <source>Kiribati</source>
        <translation>Kiribati</translation>
    </message>
    <message>
        <source>Comoros</source>
        <translation>Komoren</translation>
    </message>
    <message>
        <source>St. Kitts &amp; Nevis</source>
        <translation>St. Kitts und Nevis</translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation>Nordkorea</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Südkorea</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation>Kuwait</translation>
    </message>
    <message>
        <source>Cayman Islands</source>
        <translation>Kaimaninseln</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Kasachstan</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>Laos</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>Libanon</translation>
    </message>
    <message>
        <source>St. Lucia</source>
        <translation>St. Lucia</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation>Liechtenstein</translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <translation>Sri Lanka</translation>
    </message>
    <message>
        <source>Liberia</source>
        <translation>Liberia</translation>
    </message>
    <message>
        <source>Lesotho</source>
        <translation>Lesotho</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Litauen</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxemburg</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Lettland</translation>
    </message>
    <message>
        <source>Libya</source>
        <translation>Libyen</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>Marokko</translation>
    </message>
    <message>
        <source>Monaco</source>
        <translation>Monaco</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Moldau</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>Montenegro</translation>
    </message>
    <message>
        <source>St. Martin</source>
        <translation>St. Martin</translation>
    </message>
    <message>
        <source>Madagascar</source>
        <translation>Madagaskar</translation>
    </message>
    <message>
        <source>Marshall Islands</source>
        <translation>Marshallinseln</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>Nordmazedonien</translation>
    </message>
    <message>
        <source>Mali</source>
        <translation>Mali</translation>
    </message>
    <message>
        <source>Myanmar</source>
        <translation>Myanmar</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>Mongolei</translation>
    </message>
    <message>
        <source>Macao</source>
        <translation>Macau</translation>
    </message>
    <message>
        <source>Northern Mariana Islands</source>
        <translation>Nördliche Marianen</translation>
    </message>
    <message>
        <source>Martinique</source>
        <translation>Martinique</translation>
    </message>
    <message>
        <source>Mauritania</source>
        <translation>Mauretanien</translation>
    </message>
    <message>
        <source>Montserrat</source>
        <translation>Montserrat</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>Malta</translation>
    </message>
    <message>
        <source>Mauritius</source>
        <translation>Mauritius</translation>
    </message>
    <message>
        <source>Maldives</source>
        <translation>Malediven</translation>
    </message>
    <message>
        <source>Malawi</source>
        <translation>Malawi</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>Mexiko</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Malaysia</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation>Mosambik</translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation>Namibia</translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <translation>Neukaledonien</translation>
    </message>
    <message>
        <source>Niger</source>
        <translation>Niger</translation>
    </message>
    <message>
        <source>Norfolk Island</source>
        <translation>Norfolkinsel</translation>
    </message>
    <message>
        <source>Nigeria</source>
        <translation>Nigeria</translation>
    </message>
    <message>
        <source>Nicaragua</source>
        <translation>Nicaragua</translation>
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
        <source>Nepal</source>
        <translation>Nepal</translation>
    </message>
    <message>
        <source>Nauru</source>
        <translation>Nauru</translation>
    </message>
    <message>
        <source>Niue</source>
        <translation>Niue</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Neuseeland</translation>
    </message>
    <message>
        <source>Oman</source>
        <translation>Oman</translation>
    </message>
    <message>
        <source>Panama</source>
        <translation>Panama</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>Peru</translation>
    </message>
    <message>
        <source>French Polynesia</source>
        <translation>Französisch-Polynesien</translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <translation>Papua-Neuguinea</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Philippinen</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>Pakistan</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polen</translation>
    </message>
    <message>
        <source>St. Pierre &amp; Miquelon</source>
        <translation>St. Pierre und Miquelon</translation>
    </message>
    <message>
        <source>Pitcairn Islands</source>
        <translation>Pitcairninseln</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation>Puerto Rico</translation>
    </message>
    <message>
        <source>Palestine</source>
        <translation>Palästina</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Palau</source>
        <translation>Palau</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation>Paraguay</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>Katar</translation>
    </message>
    <message>
        <source>Réunion</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Rumänien</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Serbien</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Russland</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>Ruanda</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Saudi-Arabien</translation>
    </message>
    <message>
        <source>Solomon Islands</source>
        <translation>Salomonen</translation>
    </message>
    <message>
        <source>Seychelles</source>
        <translation>Seychellen</translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation>Sudan</translation>
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
        <source>St. Helena</source>
        <translation>St. Helena</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Slowenien</translation>
    </message>
    <message>
        <source>Svalbard &amp; Jan Mayen</source>
        <translation>Spitzbergen und Jan Mayen</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Slowakei</translation>
    </message>
    <message>
        <source>Sierra Leone</source>
        <translation>Sierra Leone</translation>
    </message>
    <message>
        <source>San Marino</source>
        <translation>San Marino</translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation>Senegal</translation>
    </message>
    <message>
        <source>Somalia</source>
        <translation>Somalia</translation>
    </message>
    <message>
        <source>Suriname</source>
        <translation>Suriname</translation>
    </message>
    <message>
        <source>South Sudan</source>
        <translation>Südsudan</translation>
    </message>
    <message>
        <source>São Tomé &amp; Príncipe</source>
        <translation>São Tomé und Príncipe</translation>
    </message>
    <message>
        <source>El Salvador</source>
        <translation>El Salvador</translation>
    </message>
    <message>
        <source>Sint Maarten</source>
        <translation>Sint Maarten</translation>
    </message>
    <message>
        <source>Syria</source>
        <translation>Syrien</translation>
    </message>
    <message>
        <source>Eswatini</source>
        <translation>Eswatini</translation>
    </message>
    <message>
        <source>Turks &amp; Caicos Islands</source>
        <translation>Turks- und Caicosinseln</translation>
    </message>
    <message>
        <source>Chad</source>
        <translation>Tschad</translation>
    </message>
    <message>
        <source>Togo</source>
        <translation>Togo</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Thailand</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>Tadschikistan</translation>
    </message>
    <message>
        <source>Tokelau</source>
        <translation>Tokelau</translation>
    </message>
    <message>
        <source>Timor-Leste</source>
        <translation>Timor-Leste</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation>Turkmenistan</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Tunesien</translation>
    </message>
    <message>
        <source>Tonga</source>
        <translation>Tonga</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Türkei</translation>
    </message>
    <message>
        <source>Trinidad &amp; Tobago</source>
        <translation>Trinidad und Tobago</translation>
    </message>
    <message>
        <source>Tuvalu</source>
        <translation>Tuvalu</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Taiwan</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation>Tansania</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ukraine</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>Uganda</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>Uruguay</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Usbekistan</translation>
    </message>
    <message>
        <source>Vatican City</source>
        <translation>Vatikanstadt</translation>
    </message>
    <message>
        <source>St. Vincent &amp; Grenadines</source>
        <translation>St. Vincent und die Grenadinen</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation>Venezuela</translation>
    </message>
    <message>
        <source>British Virgin Islands</source>
        <translation>Britische Jungferninseln</translation>
    </message>
    <message>
        <source>U.S. Virgin Islands</source>
        <translation>Amerikanische Jungferninseln</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>Vietnam</translation>
    </message>
    <message>
        <source>Vanuatu</source>
        <translation>Vanuatu</translation>
    </message>
    <message>
        <source>Wallis &amp; Futuna</source>
        <translation>Wallis und Futuna</translation>
    </message>
    <message>
        <source>Samoa</source>
        <translation>Samoa</translation>
    </message>
    <message>
        <source>Yemen</source>
        <translation>Jemen</translation>
    </message>
    <message>
        <source>Mayotte</source>
        <translation>Mayotte</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Südafrika</translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation>Sambia</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation>Simbabwe</translation>
    </message>
</context>
<context>
    <name>CreateAccountDialog</name>
    <message>
        <source>The draft cannot be kept at the moment.</source>
        <translation>Der Entwurf lässt sich zurzeit nicht speichern.</translation>
    </message>
    <message>
        <source>Not everything that was sent is known any more.</source>
        <translation>Nicht alles, was gesendet wurde, ist noch bekannt.</translation>
    </message>
    <message>
        <source>Being checked …</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Being created …</source>
        <translation>Wird erstellt …</translation>
    </message>
    <message>
        <source>Create anyway</source>
        <translation>Trotzdem erstellen</translation>
    </message>
    <message>
        <source>Open existing customer</source>
        <translation>Vorhandenen Kunden öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Draft of {time} restored</source>
        <translation>Entwurf vom {time} wiederhergestellt</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Customer name</source>
        <translation>Kundenname</translation>
    </message>
    <message>
        <source>Name shown as</source>
        <translation>Name wird angezeigt als</translation>
    </message>
    <message>
        <source>Like the customer name</source>
        <translation>Wie Kundenname</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Abrechnung</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Ansprechpartner</translation>
    </message>
    <message>
        <source>The person at the customer</source>
        <translation>Kontaktperson beim Kunden</translation>
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
        <source>Mobile no.</source>
        <translation>Mobil</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>PLZ</translation>
    </message>
    <message>
        <source>+49 …</source>
        <translation>+49 …</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Straße und Hausnummer</translation>
    </message>
    <message>
        <source>Addition</source>
        <translation>Zusatz</translation>
    </message>
    <message>
        <source>Floor, building</source>
        <translation>Etage, Gebäude</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Bundesland</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>As your monthly customers have them</source>
        <translation>Wie bei Ihren monatlichen Kunden</translation>
    </message>
    <message>
        <source>Region &amp; terms</source>
        <translation>Region &amp; Bedingungen</translation>
    </message>
    <message>
        <source>Where the customer’s data are stored</source>
        <translation>Speicherort der Kundendaten</translation>
    </message>
    <message>
        <source>Data region</source>
        <translation>Datenregion</translation>
    </message>
    <message>
        <source>Required field</source>
        <translation>Pflichtfeld</translation>
    </message>
</context>
<context>
    <name>CreateForm</name>
    <message>
        <source>Monthly</source>
        <translation>Monatlich</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Testversion</translation>
    </message>
    <message>
        <source>Create trial</source>
        <translation>Testversion erstellen</translation>
    </message>
    <message>
        <source>Create Monthly Customer</source>
        <translation>Monatlichen Kunden erstellen</translation>
    </message>
    <message>
        <source>I accept the terms for trials given in Sophos Central Partner.</source>
        <translation>Ich akzeptiere die Bedingungen für Testversionen in Sophos Central Partner.</translation>
    </message>
    <message>
        <source>Partner Assistance:</source>
        <translation>Partnerunterstützung:</translation>
    </message>
    <message>
        <source>It is on by itself for a trial that you create for the customer. You can launch the customer&apos;s Sophos Central Admin at once.</source>
        <translation>Sie ist bei einer Testversion, die Sie für den Kunden erstellen, automatisch aktiv. Sie können Sophos Central Admin des Kunden sofort starten.</translation>
    </message>
    <message>
        <source>Create Monthly Account</source>
        <translation>Monatliches Konto erstellen</translation>
    </message>
    <message>
        <source>I accept the terms of monthly billing given in Sophos Central Partner.</source>
        <translation>Ich akzeptiere die Bedingungen der monatlichen Abrechnung in Sophos Central Partner.</translation>
    </message>
    <message>
        <source>Early access programs:</source>
        <translation>Early Access-Programme:</translation>
    </message>
    <message>
        <source>Flex licences are monthly and mostly do not go together with them. The customer may not be able to join one. Billing begins as soon as products are installed.</source>
        <translation>Flex-Lizenzen sind monatlich und meist nicht damit vereinbar. Der Kunde kann womöglich nicht teilnehmen. Die Abrechnung beginnt, sobald Produkte installiert sind.</translation>
    </message>
</context>
<context>
    <name>CreateOutcome</name>
    <message>
        <source>The trial of “{name}” was created.</source>
        <translation>Die Testversion von „{name}“ wurde erstellt.</translation>
    </message>
    <message>
        <source>The monthly account of “{name}” was created.</source>
        <translation>Das monatliche Konto von „{name}“ wurde erstellt.</translation>
    </message>
    <message>
        <source>The draft of the new account was kept.</source>
        <translation>Der Entwurf des neuen Kontos wurde behalten.</translation>
    </message>
    <message>
        <source>It is there again when you next create an account.</source>
        <translation>Er ist wieder da, wenn Sie das nächste Mal ein Konto erstellen.</translation>
    </message>
    <message>
        <source>Sophos Central did not accept the account. Nothing was created.</source>
        <translation>Sophos Central hat das Konto nicht akzeptiert. Es wurde nichts erstellt.</translation>
    </message>
    <message>
        <source>There is no connection to Sophos Central. Nothing was created; your entries stay. Check network and proxy, then try again.</source>
        <translation>Es besteht keine Verbindung zu Sophos Central. Es wurde nichts erstellt; Ihre Eingaben bleiben erhalten. Prüfen Sie Netzwerk und Proxy und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The connection to Sophos Central is not secure. Nothing was created; your entries stay. Check the date of this computer and ask your network team.</source>
        <translation>Die Verbindung zu Sophos Central ist nicht sicher. Es wurde nichts erstellt; Ihre Eingaben bleiben erhalten. Prüfen Sie das Datum dieses Computers und fragen Sie Ihr Netzwerk-Team.</translation>
    </message>
    <message>
        <source>Sophos Central has a problem at the moment. Nothing was created; your entries stay. Try again later.</source>
        <translation>Sophos Central hat im Moment ein Problem. Es wurde nichts erstellt; Ihre Eingaben bleiben erhalten. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The answer of Sophos Central could not be understood. Nothing was created; your entries stay. Try again later.</source>
        <translation>Die Antwort von Sophos Central war nicht zu verstehen. Es wurde nichts erstellt; Ihre Eingaben bleiben erhalten. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>Sophos Central does not offer creating accounts to these credentials. Nothing was created. Create it in Sophos Central Partner.</source>
        <translation>Sophos Central bietet diesen Zugangsdaten das Erstellen von Konten nicht an. Es wurde nichts erstellt. Erstellen Sie es in Sophos Central Partner.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was created.</source>
        <translation>Abgebrochen. Es wurde nichts erstellt.</translation>
    </message>
    <message>
        <source>These credentials may not create accounts. Nothing was created. Check the role of the API credentials.</source>
        <translation>Diese Zugangsdaten dürfen keine Konten erstellen. Es wurde nichts erstellt. Prüfen Sie die Rolle der API-Zugangsdaten.</translation>
    </message>
    <message>
        <source>Because you created the trial, Partner Assistance is on as soon as the account is activated.</source>
        <translation>Weil Sie die Testversion erstellt haben, ist die Partnerunterstützung aktiv, sobald das Konto aktiviert ist.</translation>
    </message>
    <message>
        <source>Partner Assistance is on as soon as the account is activated. Billing begins when products are installed.</source>
        <translation>Die Partnerunterstützung ist aktiv, sobald das Konto aktiviert ist. Die Abrechnung beginnt, wenn Produkte installiert sind.</translation>
    </message>
    <message>
        <source>Sophos Central rejected the credentials. Nothing was created. Check client ID and client secret.</source>
        <translation>Sophos Central hat die Zugangsdaten abgelehnt. Es wurde nichts erstellt. Prüfen Sie Client-ID und Client-Secret.</translation>
    </message>
    <message>
        <source>The API quota is used up. Nothing was created; your entries stay. Try again later.</source>
        <translation>Das API-Kontingent ist aufgebraucht. Es wurde nichts erstellt; Ihre Eingaben bleiben. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>This account is being created already.</source>
        <translation>Dieses Konto wird bereits erstellt.</translation>
    </message>
    <message>
        <source>This account was sent before. Look into the list before you create it again.</source>
        <translation>Dieses Konto wurde schon gesendet. Sehen Sie in der Liste nach, bevor Sie es noch einmal erstellen.</translation>
    </message>
    <message>
        <source>This question has been settled meanwhile.</source>
        <translation>Diese Frage ist inzwischen geklärt.</translation>
    </message>
</context>
<context>
    <name>CreateProblems</name>
    <message>
        <source>Sophos Central does not accept this.</source>
        <translation>Sophos Central akzeptiert das nicht.</translation>
    </message>
    <message>
        <source>Sophos Central says: {detail}</source>
        <translation>Sophos Central meldet: {detail}</translation>
    </message>
    <message>
        <source>Too long: at most {count} characters</source>
        <translation>Zu lang: höchstens {count} Zeichen</translation>
    </message>
    <message>
        <source>Holds characters that cannot be seen or shown</source>
        <translation>Enthält Zeichen, die man nicht sieht</translation>
    </message>
    <message>
        <source>Digits only, e.g. +49 341 55512</source>
        <translation>Nur Ziffern, z. B. +49 341 55512</translation>
    </message>
    <message>
        <source>Choose a country</source>
        <translation>Land wählen</translation>
    </message>
    <message>
        <source>No account can be created without accepting the terms</source>
        <translation>Ohne diese Bedingungen lässt sich kein Konto erstellen</translation>
    </message>
    <message>
        <source>This is not offered. Choose something else</source>
        <translation>Das wird nicht angeboten. Bitte anders wählen</translation>
    </message>
    <message>
        <source>Enter the customer&apos;s name</source>
        <translation>Namen des Kunden eingeben</translation>
    </message>
    <message>
        <source>Enter the first name</source>
        <translation>Vornamen eingeben</translation>
    </message>
    <message>
        <source>Enter the last name</source>
        <translation>Nachnamen eingeben</translation>
    </message>
    <message>
        <source>Enter an email address</source>
        <translation>E-Mail-Adresse eingeben</translation>
    </message>
    <message>
        <source>Enter a phone number</source>
        <translation>Telefonnummer eingeben</translation>
    </message>
    <message>
        <source>Enter street and number</source>
        <translation>Straße und Hausnummer eingeben</translation>
    </message>
    <message>
        <source>Postal code missing</source>
        <translation>PLZ fehlt</translation>
    </message>
    <message>
        <source>Enter the city</source>
        <translation>Ort eingeben</translation>
    </message>
    <message>
        <source>Choose where the data are stored</source>
        <translation>Speicherort der Daten wählen</translation>
    </message>
    <message>
        <source>Fill in this field</source>
        <translation>Feld ausfüllen</translation>
    </message>
    <message>
        <source>Domain incomplete, e.g. name@company.com</source>
        <translation>Domain unvollständig, z. B. name@firma.de</translation>
    </message>
    <message>
        <source>No email address, e.g. name@company.com</source>
        <translation>Keine E-Mail-Adresse, z. B. name@firma.de</translation>
    </message>
</context>
<context>
    <name>CustomerDoors</name>
    <message>
        <source>Give the customer its old name back?</source>
        <translation>Dem Kunden seinen alten Namen zurückgeben?</translation>
    </message>
    <message>
        <source>Undo the rename</source>
        <translation>Umbenennung rückgängig machen</translation>
    </message>
    <message>
        <source>The last rename was undone.</source>
        <translation>Die letzte Umbenennung wurde rückgängig gemacht.</translation>
    </message>
    <message>
        <source>No mail program could be opened.</source>
        <translation>Es ließ sich kein E-Mail-Programm öffnen.</translation>
    </message>
    <message>
        <source>Write to {address} yourself.</source>
        <translation>Schreiben Sie selbst an {address}.</translation>
    </message>
    <message>
        <source>A request for approval is ready in your mail program.</source>
        <translation>Eine Genehmigungsanfrage liegt in Ihrem E-Mail-Programm bereit.</translation>
    </message>
    <message>
        <source>Check it there and send it.</source>
        <translation>Prüfen Sie sie dort und senden Sie sie ab.</translation>
    </message>
</context>
<context>
    <name>CustomerEntry</name>
    <message>
        <source>ID {id}</source>
        <translation>ID {id}</translation>
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
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message numerus="yes">
        <source>The saved data of %Ln customer(s) was damaged.</source>
        <translation>
            <numerusform>Die gespeicherten Daten von %Ln Kunden waren beschädigt.</numerusform>
            <numerusform>Die gespeicherten Daten von %Ln Kunden waren beschädigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is loaded again from Sophos Central. Local names, local contacts, drafts and the activity log are not affected.</source>
        <translation>Sie werden neu aus Sophos Central abgerufen. Lokale Namen, lokale Kontakte, Entwürfe und das Aktivitätsprotokoll sind nicht betroffen.</translation>
    </message>
</context>
<context>
    <name>DeskDialogs</name>
    <message>
        <source>The form for a new account is in use.</source>
        <translation>Das Formular für ein neues Konto wird gerade ausgefüllt.</translation>
    </message>
    <message>
        <source>Finish it or close it, then answer the question.</source>
        <translation>Schließen Sie es ab oder schließen Sie es, und beantworten Sie dann die Frage.</translation>
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
        <source>expired {date}</source>
        <translation>abgelaufen am {date}</translation>
    </message>
    <message>
        <source>expires {date}</source>
        <translation>läuft ab am {date}</translation>
    </message>
    <message>
        <source>{used} used</source>
        <translation>{used} genutzt</translation>
    </message>
    <message>
        <source>{used} of {limit} used ({percent}%)</source>
        <translation>{used} von {limit} genutzt ({percent}&#xa0;%)</translation>
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
    <name>Field</name>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>Required field</source>
        <translation>Pflichtfeld</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Bitte wählen</translation>
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
    <name>HelpSheet</name>
    <message>
        <source>Page “{name}”</source>
        <translation>Seite „{name}“</translation>
    </message>
    <message>
        <source>From the search into the list</source>
        <translation>Von der Suche in die Liste</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>Kunden öffnen</translation>
    </message>
    <message>
        <source>click on the name</source>
        <translation>Klick auf den Namen</translation>
    </message>
    <message>
        <source>Go to the customer whose name begins with what you type</source>
        <translation>Zum Kunden, dessen Name so beginnt</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>Buchstaben</translation>
    </message>
    <message>
        <source>Previous or next customer</source>
        <translation>Vorheriger oder nächster Kunde</translation>
    </message>
    <message>
        <source>First or last customer</source>
        <translation>Erster oder letzter Kunde</translation>
    </message>
    <message>
        <source>Select several</source>
        <translation>Mehrere auswählen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alle auswählen</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Ausgewählte Zeilen kopieren</translation>
    </message>
    <message>
        <source>Show all badges of the customer</source>
        <translation>Alle Badges des Kunden zeigen</translation>
    </message>
    <message>
        <source>click on “+n”</source>
        <translation>Klick auf „+n“</translation>
    </message>
    <message>
        <source>Commands for the customer</source>
        <translation>Befehle für den Kunden</translation>
    </message>
    <message>
        <source>right click</source>
        <translation>Rechtsklick</translation>
    </message>
    <message>
        <source>Sort; once more for the other direction</source>
        <translation>Sortieren; noch einmal für die andere Richtung</translation>
    </message>
    <message>
        <source>click on the header</source>
        <translation>Klick auf den Spaltenkopf</translation>
    </message>
    <message>
        <source>Move or widen a column</source>
        <translation>Spalte verschieben oder verbreitern</translation>
    </message>
    <message>
        <source>drag the header or its edge</source>
        <translation>Spaltenkopf oder Rand ziehen</translation>
    </message>
    <message>
        <source>Column as wide as its content</source>
        <translation>Spalte so breit wie ihr Inhalt</translation>
    </message>
    <message>
        <source>double click on the header&apos;s edge</source>
        <translation>Doppelklick auf den Rand</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche löschen</translation>
    </message>
    <message>
        <source>Choose another filter</source>
        <translation>Anderen Filter wählen</translation>
    </message>
    <message>
        <source>Switch on or off</source>
        <translation>Ein- oder ausschalten</translation>
    </message>
    <message>
        <source>Next or previous control</source>
        <translation>Nächstes oder voriges Bedienelement</translation>
    </message>
    <message>
        <source>Press the focused button</source>
        <translation>Schaltfläche mit dem Fokus drücken</translation>
    </message>
    <message>
        <source>Close a dialog, cancel an edit</source>
        <translation>Dialog schließen, Bearbeitung abbrechen</translation>
    </message>
    <message>
        <source>Change a customer&apos;s name in its dialog</source>
        <translation>Namen eines Kunden in seinem Dialog ändern</translation>
    </message>
    <message>
        <source>Close a customer&apos;s dialog</source>
        <translation>Dialog eines Kunden schließen</translation>
    </message>
    <message>
        <source>This help</source>
        <translation>Diese Hilfe</translation>
    </message>
    <message>
        <source>double click</source>
        <translation>Doppelklick</translation>
    </message>
    <message>
        <source>{key} + click</source>
        <translation>{key} + Klick</translation>
    </message>
    <message>
        <source>More is in use than was licensed; the figure is the part in use.</source>
        <translation>Es wird mehr genutzt als lizenziert; die Zahl ist der genutzte Anteil.</translation>
    </message>
    <message>
        <source>A trial that is running; the figure is the days left.</source>
        <translation>Laufende Testversion; die Zahl sind die verbleibenden Tage.</translation>
    </message>
    <message>
        <source>Billed monthly by usage; has no end.</source>
        <translation>Monatliche nutzungsbasierte Abrechnung; ohne Ende.</translation>
    </message>
    <message>
        <source>Licensed, and not about to expire.</source>
        <translation>Lizenziert und nicht kurz vor dem Ablauf.</translation>
    </message>
    <message>
        <source>Licensed, but only from a later day on.</source>
        <translation>Lizenziert, aber erst ab einem späteren Tag.</translation>
    </message>
    <message>
        <source>Named in the customer list; its licence and dates were not read yet.</source>
        <translation>In der Kundenliste genannt; Lizenz und Daten sind noch nicht gelesen.</translation>
    </message>
    <message>
        <source>Licensed, but the end that Sophos Central gave could not be read.</source>
        <translation>Lizenziert, aber das Ende, das Sophos Central nennt, war nicht lesbar.</translation>
    </message>
    <message>
        <source>Part of the answer could not be read: there may be more licences.</source>
        <translation>Ein Teil der Antwort war nicht lesbar: Es kann weitere Lizenzen geben.</translation>
    </message>
    <message>
        <source>So many categories have no licence; hidden by “Show my protection only”.</source>
        <translation>So viele Kategorien sind ohne Lizenz; „Nur meinen Schutz anzeigen“ blendet das aus.</translation>
    </message>
    <message>
        <source>Concluded from billing and from the last access; otherwise shown as unknown</source>
        <translation>Aus der Abrechnung und dem letzten Zugriff erschlossen; sonst als unbekannt gezeigt</translation>
    </message>
    <message>
        <source>Customers, name, region, billing</source>
        <translation>Kunden, Name, Region, Abrechnung</translation>
    </message>
    <message>
        <source>Sophos Central did not give the customer&apos;s own licences; the tooltip says why. What stands beside it is still known.</source>
        <translation>Sophos Central hat die eigenen Lizenzen des Kunden nicht geliefert; der Tooltip nennt den Grund. Was daneben steht, ist weiterhin bekannt.</translation>
    </message>
    <message>
        <source>Customer list of the Partner API, read with each refresh</source>
        <translation>Kundenliste der Partner-API, bei jeder Aktualisierung gelesen</translation>
    </message>
    <message>
        <source>Licences, dates, usage</source>
        <translation>Lizenzen, Daten, Nutzung</translation>
    </message>
    <message>
        <source>Licensing API, one call per customer; “As of” says when</source>
        <translation>Licensing-API, ein Aufruf je Kunde; „Stand“ sagt, wann</translation>
    </message>
    <message>
        <source>Partner Assistance</source>
        <translation>Partnerunterstützung</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Customer list, where Sophos Central gives one; otherwise kept by you, marked as local</source>
        <translation>Kundenliste, wo Sophos Central einen nennt; sonst von Ihnen gespeichert und als lokal gekennzeichnet</translation>
    </message>
    <message>
        <source>Alias, notes, activity</source>
        <translation>Alias, Notizen, Aktivität</translation>
    </message>
    <message>
        <source>Kept on this computer alone</source>
        <translation>Nur auf diesem Rechner gespeichert</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>In the table of customers</source>
        <translation>In der Kundentabelle</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Sonst</translation>
    </message>
    <message>
        <source>Licence badges</source>
        <translation>Lizenz-Badges</translation>
    </message>
    <message>
        <source>Where the data comes from</source>
        <translation>Woher die Daten kommen</translation>
    </message>
    <message>
        <source>Help – Central Desk</source>
        <translation>Hilfe – Central Desk</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>KeyNames</name>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Bild auf</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Bild ab</translation>
    </message>
    <message>
        <source>↑</source>
        <translation>Pfeil nach oben</translation>
    </message>
    <message>
        <source>↓</source>
        <translation>Pfeil nach unten</translation>
    </message>
    <message>
        <source>←</source>
        <translation>Pfeil nach links</translation>
    </message>
    <message>
        <source>→</source>
        <translation>Pfeil nach rechts</translation>
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
        <source>unknown</source>
        <translation>unbekannt</translation>
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
        <source>Sophos Central does not offer this to these credentials.</source>
        <translation>Sophos Central bietet dies diesen Zugangsdaten nicht an.</translation>
    </message>
    <message>
        <source>Nothing was changed. You see the local data. Check the role of the API credentials and the addresses in the settings.</source>
        <translation>Es wurde nichts geändert. Sie sehen den lokalen Stand. Prüfen Sie die Rolle der API-Zugangsdaten und die Adressen in den Einstellungen.</translation>
    </message>
    <message>
        <source>Sophos Central did not accept the request.</source>
        <translation>Sophos Central hat die Anfrage nicht angenommen.</translation>
    </message>
    <message>
        <source>Nothing was changed. You see the local data. Look for a newer version of Central Desk, or ask Sophos Support.</source>
        <translation>Es wurde nichts geändert. Sie sehen den lokalen Stand. Suchen Sie nach einer neueren Version von Central Desk oder fragen Sie den Sophos Support.</translation>
    </message>
    <message>
        <source>Sophos Central rejected the credentials.</source>
        <translation>Sophos Central hat die Zugangsdaten abgelehnt.</translation>
    </message>
    <message>
        <source>You see the local data. Check client ID and client secret.</source>
        <translation>Sie sehen den lokalen Stand. Prüfen Sie Client-ID und Client-Secret.</translation>
    </message>
    <message>
        <source>These credentials do not belong to a partner.</source>
        <translation>Diese Zugangsdaten gehören keinem Partner.</translation>
    </message>
    <message>
        <source>Create API credentials in Sophos Central Partner and use those.</source>
        <translation>Erstellen Sie API-Zugangsdaten in Sophos Central Partner und verwenden Sie diese.</translation>
    </message>
    <message>
        <source>These credentials may not list the customers.</source>
        <translation>Diese Zugangsdaten dürfen die Kunden nicht auflisten.</translation>
    </message>
    <message>
        <source>You see the local data. Check the role of the API credentials.</source>
        <translation>Sie sehen den lokalen Stand. Prüfen Sie die Rolle der API-Zugangsdaten.</translation>
    </message>
    <message>
        <source>An unexpected error in Central Desk stopped this.</source>
        <translation>Ein unerwarteter Fehler in Central Desk hat dies abgebrochen.</translation>
    </message>
    <message>
        <source>What was stored before is untouched. The log says more. Try it again; if it happens again, restart the program.</source>
        <translation>Was vorher gespeichert war, ist unberührt. Mehr steht im Protokoll. Versuchen Sie es noch einmal; geschieht es wieder, starten Sie das Programm neu.</translation>
    </message>
    <message>
        <source>It is unclear whether Sophos Central carried out the operation.</source>
        <translation>Unklar, ob Sophos Central den Vorgang ausgeführt hat.</translation>
    </message>
    <message>
        <source>Nothing is resent automatically. Answer the question under Open questions.</source>
        <translation>Es wird nichts automatisch erneut gesendet. Beantworten Sie die Frage unter „Offene Fragen“.</translation>
    </message>
    <message>
        <source>This account has already been sent.</source>
        <translation>Dieses Konto wurde bereits gesendet.</translation>
    </message>
    <message>
        <source>Check the customer list before you create it again.</source>
        <translation>Prüfen Sie die Kundenliste, bevor Sie es erneut erstellen.</translation>
    </message>
    <message>
        <source>This customer has no usable email address.</source>
        <translation>Für diesen Kunden ist keine gültige E-Mail-Adresse bekannt.</translation>
    </message>
    <message>
        <source>Nothing was sent. Add a local contact.</source>
        <translation>Es wurde nichts gesendet. Legen Sie einen lokalen Kontakt an.</translation>
    </message>
    <message>
        <source>There is no rename to undo.</source>
        <translation>Zurzeit kann keine Umbenennung rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This question has already been resolved.</source>
        <translation>Diese Frage ist bereits geklärt.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>This is already in progress.</source>
        <translation>Dieser Vorgang läuft bereits.</translation>
    </message>
    <message>
        <source>Nothing was sent twice.</source>
        <translation>Es wurde nichts doppelt gesendet.</translation>
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
    <name>NavItem</name>
    <message numerus="yes">
        <source>%Ln open question(s)</source>
        <translation>
            <numerusform>%Ln offene Frage</numerusform>
            <numerusform>%Ln offene Fragen</numerusform>
        </translation>
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
        <source>Australia</source>
        <translation>Australien</translation>
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
    <name>ProblemCount</name>
    <message numerus="yes">
        <source>%n field(s) to check</source>
        <translation>
            <numerusform>%n Feld prüfen</numerusform>
            <numerusform>%n Felder prüfen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProductsField</name>
    <message>
        <source>Products are being looked up …</source>
        <translation>Produkte werden ermittelt …</translation>
    </message>
    <message>
        <source>The full price of every chosen product is charged, even if less is installed. Without a choice, products are chosen later in Sophos Central Partner.</source>
        <translation>Für jedes gewählte Produkt wird der volle Preis berechnet, auch wenn weniger installiert ist. Ohne Auswahl werden Produkte später in Sophos Central Partner gewählt.</translation>
    </message>
    <message>
        <source>None of your customers is billed monthly yet, so no products are known. Choose them later in Sophos Central Partner.</source>
        <translation>Noch keiner Ihrer Kunden wird monatlich abgerechnet, daher sind keine Produkte bekannt. Wählen Sie sie später in Sophos Central Partner.</translation>
    </message>
</context>
<context>
    <name>ProfilesMenu</name>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Sign in to another account …</source>
        <translation>Bei einem anderen Konto anmelden …</translation>
    </message>
    <message>
        <source>Sign out and forget …</source>
        <translation>Abmelden und vergessen …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open question(s)</source>
        <translation>
            <numerusform>%Ln offene Frage</numerusform>
            <numerusform>%Ln offene Fragen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>QtNotice</name>
    <message>
        <source>Central Desk uses Qt {version} and Qt for Python (PySide6, Shiboken) under the GNU Lesser General Public License, version 3 (LGPL-3.0). Copyright (C) The Qt Company Ltd. and other contributors. Qt is a trademark of The Qt Company Ltd.</source>
        <translation>Central Desk verwendet Qt {version} und Qt for Python (PySide6, Shiboken) unter der GNU Lesser General Public License, Version 3 (LGPL-3.0). Copyright (C) The Qt Company Ltd. und andere Beitragende. Qt ist eine Marke der The Qt Company Ltd.</translation>
    </message>
    <message>
        <source>The full texts of the LGPL-3.0 and of the GPL-3.0, which it builds on, stand in this window as well.</source>
        <translation>Die vollständigen Texte der LGPL-3.0 und der GPL-3.0, auf der sie aufbaut, stehen ebenfalls in diesem Fenster.</translation>
    </message>
    <message>
        <source>These libraries are files of their own, loaded when Central Desk starts. You may change them, replace them by your own builds, and take the program apart as far as that is needed to find faults in such changes. Nothing in Central Desk checks them or keeps you from it.</source>
        <translation>Diese Bibliotheken sind eigene Dateien, die beim Start von Central Desk geladen werden. Sie dürfen sie ändern, durch selbst gebaute ersetzen und das Programm so weit zerlegen, wie es nötig ist, um Fehler in solchen Änderungen zu finden. Nichts in Central Desk prüft sie oder hindert Sie daran.</translation>
    </message>
    <message>
        <source>Their source text: {qt} and {pyside}, each in the folder of the version named above.</source>
        <translation>Ihr Quelltext: {qt} und {pyside}, jeweils im Ordner der oben genannten Version.</translation>
    </message>
    <message>
        <source>How to replace them:</source>
        <translation>So ersetzen Sie sie:</translation>
    </message>
    <message>
        <source>1. Close Central Desk and keep a copy of the folder named below.</source>
        <translation>1. Schließen Sie Central Desk und bewahren Sie eine Kopie des unten genannten Ordners auf.</translation>
    </message>
    <message>
        <source>2. Build Qt or PySide6 in a version of the same series, with the same compiler family and for the same processor.</source>
        <translation>2. Bauen Sie Qt oder PySide6 in einer Version derselben Reihe, mit derselben Compiler-Familie und für denselben Prozessor.</translation>
    </message>
    <message>
        <source>3. Put your files in the place of those with the same names.</source>
        <translation>3. Setzen Sie Ihre Dateien an die Stelle der gleichnamigen.</translation>
    </message>
    <message>
        <source>4. Start Central Desk. “{command} --self-test” shows whether everything works.</source>
        <translation>4. Starten Sie Central Desk. „{command} --self-test“ zeigt, ob alles funktioniert.</translation>
    </message>
    <message>
        <source>Windows: Qt6*.dll and pyside6*.dll.</source>
        <translation>Windows: Qt6*.dll und pyside6*.dll.</translation>
    </message>
    <message>
        <source>Linux: libQt6*.so.6 (in Qt/lib) and libpyside6*.so*.</source>
        <translation>Linux: libQt6*.so.6 (in Qt/lib) und libpyside6*.so*.</translation>
    </message>
    <message>
        <source>macOS: the frameworks in Qt/lib. Sign the program again afterwards, since macOS starts nothing that was changed after signing: codesign --force --deep --sign - &quot;Central Desk.app&quot;</source>
        <translation>macOS: die Frameworks in Qt/lib. Signieren Sie das Programm danach neu, denn macOS startet nichts, was nach dem Signieren geändert wurde: codesign --force --deep --sign - &quot;Central Desk.app&quot;</translation>
    </message>
    <message>
        <source>The folder on this computer: {folder}</source>
        <translation>Der Ordner auf diesem Computer: {folder}</translation>
    </message>
</context>
<context>
    <name>QuestionDoors</name>
    <message>
        <source>“{name}”: nothing is sent again by itself.</source>
        <translation>„{name}“: Nichts wird von selbst erneut gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>The outcome of %Ln operation(s) is not known.</source>
        <translation>
            <numerusform>Der Ausgang von %Ln Vorgang ist nicht bekannt.</numerusform>
            <numerusform>Der Ausgang von %Ln Vorgängen ist nicht bekannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” was done at Sophos Central after all.</source>
        <translation>„{name}“ wurde bei Sophos Central doch ausgeführt.</translation>
    </message>
    <message>
        <source>An open operation is settled.</source>
        <translation>Ein offener Vorgang ist geklärt.</translation>
    </message>
</context>
<context>
    <name>QuestionTroubles</name>
    <message>
        <source>Somebody else has changed the name meanwhile: now it is “{current}”. Nothing was sent. Look again.</source>
        <translation>Jemand anderes hat den Namen inzwischen geändert: Er lautet jetzt „{current}“. Es wurde nichts gesendet. Suchen Sie erneut.</translation>
    </message>
    <message>
        <source>There is no connection to Sophos Central, so it cannot be looked for now. It is looked for by itself when the connection is back.</source>
        <translation>Es besteht keine Verbindung zu Sophos Central, deshalb kann jetzt nicht gesucht werden. Sobald die Verbindung wieder besteht, wird von selbst gesucht.</translation>
    </message>
    <message>
        <source>There is no connection to Sophos Central. Nothing was sent; the question stays.</source>
        <translation>Es besteht keine Verbindung zu Sophos Central. Es wurde nichts gesendet; die Frage bleibt offen.</translation>
    </message>
    <message>
        <source>Sophos Central no longer knows this customer.</source>
        <translation>Sophos Central kennt diesen Kunden nicht mehr.</translation>
    </message>
    <message>
        <source>Sophos Central refused access. Nothing was changed.</source>
        <translation>Sophos Central hat den Zugriff verweigert. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The answer got lost again. Nothing is sent again by itself.</source>
        <translation>Die Antwort ging erneut verloren. Nichts wird von selbst erneut gesendet.</translation>
    </message>
    <message>
        <source>This is being done already.</source>
        <translation>Das wird bereits ausgeführt.</translation>
    </message>
    <message>
        <source>This question has been settled meanwhile.</source>
        <translation>Diese Frage wurde inzwischen geklärt.</translation>
    </message>
</context>
<context>
    <name>QuestionsDialog</name>
    <message>
        <source>“{name}” is settled: the customer was created.</source>
        <translation>„{name}“ ist geklärt: Der Kunde wurde erstellt.</translation>
    </message>
    <message>
        <source>“{name}” is closed. The activities keep what is known.</source>
        <translation>„{name}“ ist abgeschlossen. Was bekannt ist, steht in den Aktivitäten.</translation>
    </message>
    <message>
        <source>The customer is now called “{name}”.</source>
        <translation>Der Kunde heißt jetzt „{name}“.</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Offene Fragen</translation>
    </message>
    <message>
        <source>The outcome of these operations is not known. Nothing is sent again by itself; every answer is noted in the activities.</source>
        <translation>Der Ausgang dieser Vorgänge ist nicht bekannt. Nichts wird von selbst erneut gesendet; jede Antwort wird in den Aktivitäten vermerkt.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal suchen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>No open questions</source>
        <translation>Keine offenen Fragen</translation>
    </message>
    <message>
        <source>Every operation is settled.</source>
        <translation>Jeder Vorgang ist geklärt.</translation>
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
        <source>End unknown</source>
        <translation>Ende unbekannt</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Nicht abrufbar</translation>
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
        <source>It may be refused: Partner Assistance may be off. The customer&apos;s administrator turns it on in Sophos Central Admin: Account Details &gt; Sophos Support &gt; Partner Assistance</source>
        <translation>Der Start kann abgelehnt werden: Die Partnerunterstützung ist möglicherweise aus. Der Administrator des Kunden schaltet sie in Sophos Central Admin ein: Kontoinformationen &gt; Sophos Support &gt; Partnerunterstützung</translation>
    </message>
    <message>
        <source>The customer&apos;s account is suspended.</source>
        <translation>Das Konto des Kunden ist gesperrt.</translation>
    </message>
    <message>
        <source>The customer&apos;s account is canceled.</source>
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
    <name>Regions</name>
    <message>
        <source>{name} (Sophos chooses the data centre)</source>
        <translation>{name} (Rechenzentrum bestimmt Sophos)</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Deutschland</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irland</translation>
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
        <source>Canada</source>
        <translation>Kanada</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australien</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japan</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brasilien</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Indien</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Vereinigte Staaten</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Vereinigte Arabische Emirate</translation>
    </message>
</context>
<context>
    <name>RemoveDataDialog</name>
    <message>
        <source>REMOVE</source>
        <translation>ENTFERNEN</translation>
    </message>
    <message>
        <source>the customers, licences and usage of all profiles</source>
        <translation>Kunden, Lizenzen und Nutzung aller Profile</translation>
    </message>
    <message>
        <source>the activity log, also operations whose outcome is unknown</source>
        <translation>das Aktivitätsprotokoll, auch Vorgänge mit unbekanntem Ausgang</translation>
    </message>
    <message>
        <source>local aliases, local contacts, notes and drafts</source>
        <translation>lokale Aliase, lokale Kontakte, Notizen und Entwürfe</translation>
    </message>
    <message>
        <source>all profiles, and their secrets in the system&apos;s key store</source>
        <translation>alle Profile und ihre Secrets im Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>the settings, window positions and log files</source>
        <translation>Einstellungen, Fensterpositionen und Logdateien</translation>
    </message>
    <message>
        <source>everything in Sophos Central: nothing is changed or deleted there</source>
        <translation>alles in Sophos Central: Dort wird nichts geändert oder gelöscht</translation>
    </message>
    <message>
        <source>the API credentials in Sophos Central Partner; delete them there if you no longer need them</source>
        <translation>die API-Zugangsdaten in Sophos Central Partner; löschen Sie sie dort, wenn Sie sie nicht mehr brauchen</translation>
    </message>
    <message>
        <source>files that you exported, and the program itself</source>
        <translation>exportierte Dateien und das Programm selbst</translation>
    </message>
    <message>
        <source>This cannot be undone. Type {word} to confirm.</source>
        <translation>Das lässt sich nicht rückgängig machen. Geben Sie zur Bestätigung {word} ein.</translation>
    </message>
    <message>
        <source>Remove all data – Central Desk</source>
        <translation>Alle Daten entfernen – Central Desk</translation>
    </message>
    <message>
        <source>Remove all data from this computer?</source>
        <translation>Alle Daten von diesem Rechner entfernen?</translation>
    </message>
    <message>
        <source>This goes</source>
        <translation>Das verschwindet</translation>
    </message>
    <message>
        <source>This stays</source>
        <translation>Das bleibt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Remove all data</source>
        <translation>Alle Daten entfernen</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>Customers and licenses are loaded again from Sophos Central.</source>
        <translation>Kunden und Lizenzen werden neu aus Sophos Central abgerufen.</translation>
    </message>
    <message>
        <source>The damaged file is kept: {path}</source>
        <translation>Die beschädigte Datei wird aufbewahrt: {path}</translation>
    </message>
    <message>
        <source>The saved data was damaged and has been replaced.</source>
        <translation>Die gespeicherten Daten waren beschädigt und wurden ersetzt.</translation>
    </message>
    <message>
        <source>Some local names, local contacts, drafts or log entries are as of {time}; later changes to them are lost.</source>
        <translation>Einige lokale Namen, lokale Kontakte, Entwürfe oder Protokolleinträge sind auf dem Stand {time}; spätere Änderungen daran sind verloren.</translation>
    </message>
    <message>
        <source>Some local names, local contacts, drafts or log entries could not be recovered.</source>
        <translation>Einige lokale Namen, lokale Kontakte, Entwürfe oder Protokolleinträge konnten nicht wiederhergestellt werden.</translation>
    </message>
    <message>
        <source>Local names, local contacts, drafts or log entries that could not be recovered: {count}</source>
        <translation>Nicht wiederhergestellte lokale Namen, lokale Kontakte, Entwürfe oder Protokolleinträge: {count}</translation>
    </message>
    <message>
        <source>Local names, local contacts, drafts and the activity log are complete.</source>
        <translation>Lokale Namen, lokale Kontakte, Entwürfe und das Aktivitätsprotokoll sind vollständig.</translation>
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
    <name>SettingsDialog</name>
    <message numerus="yes">
        <source>Check %n field(s)</source>
        <translation>
            <numerusform>%n Feld prüfen</numerusform>
            <numerusform>%n Felder prüfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all settings could be read.</source>
        <translation>Nicht alle Einstellungen waren lesbar.</translation>
    </message>
    <message>
        <source>The defaults hold for: {names}</source>
        <translation>Die Vorgaben gelten für: {names}</translation>
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
    <message>
        <source>Use system proxy</source>
        <translation>Proxy des Systems verwenden</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Kein Proxy</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuell</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Updating</source>
        <translation>Aktualisierung</translation>
    </message>
    <message>
        <source>API quota</source>
        <translation>API-Kontingent</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Konsole</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Refresh by itself every</source>
        <translation>Von selbst aktualisieren alle</translation>
    </message>
    <message>
        <source>Read licences again after</source>
        <translation>Lizenzen erneut lesen nach</translation>
    </message>
    <message>
        <source>“Expires soon” begins</source>
        <translation>„Läuft bald ab“ beginnt</translation>
    </message>
    <message>
        <source>Calls per second</source>
        <translation>Aufrufe je Sekunde</translation>
    </message>
    <message>
        <source>Calls per minute</source>
        <translation>Aufrufe je Minute</translation>
    </message>
    <message>
        <source>Calls per hour</source>
        <translation>Aufrufe je Stunde</translation>
    </message>
    <message>
        <source>Calls per day</source>
        <translation>Aufrufe je Tag</translation>
    </message>
    <message>
        <source>Address of the console</source>
        <translation>Adresse der Konsole</translation>
    </message>
    <message>
        <source>Sign-in (identity)</source>
        <translation>Anmeldung (Identität)</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Adresse des Proxys</translation>
    </message>
    <message>
        <source>New versions of Central Desk</source>
        <translation>Neue Versionen von Central Desk</translation>
    </message>
    <message>
        <source>Current profile</source>
        <translation>Aktuelles Profil</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>The settings file</source>
        <translation>Die Einstellungsdatei</translation>
    </message>
    <message>
        <source>This could not be read.</source>
        <translation>Das war nicht lesbar.</translation>
    </message>
    <message>
        <source>This value cannot stand here.</source>
        <translation>Dieser Wert kann hier nicht stehen.</translation>
    </message>
    <message>
        <source>The address must begin with https://</source>
        <translation>Die Adresse muss mit https:// beginnen</translation>
    </message>
    <message>
        <source>Only hosts of sophos.com are allowed: your credentials go there.</source>
        <translation>Erlaubt sind nur Hosts von sophos.com: Dorthin gehen Ihre Zugangsdaten.</translation>
    </message>
    <message>
        <source>No name or password in the address, please: the settings are kept in plain text. Use the system&apos;s proxy for a proxy that asks for a password.</source>
        <translation>Bitte kein Name und kein Kennwort in der Adresse: Die Einstellungen werden im Klartext gespeichert. Verlangt der Proxy ein Kennwort, nehmen Sie den des Systems.</translation>
    </message>
    <message>
        <source>Something must stand here.</source>
        <translation>Hier muss etwas stehen.</translation>
    </message>
    <message>
        <source>This occurs twice.</source>
        <translation>Das kommt doppelt vor.</translation>
    </message>
    <message>
        <source>A whole number from {low} to {high}, please.</source>
        <translation>Bitte eine ganze Zahl von {low} bis {high}.</translation>
    </message>
    <message>
        <source>An address like {example}, please.</source>
        <translation>Bitte eine Adresse wie {example}.</translation>
    </message>
    <message>
        <source>The address holds something that cannot stand in it; the only variable is {variable}.</source>
        <translation>In der Adresse steht etwas, das dort nicht stehen kann; die einzige Variable ist {variable}.</translation>
    </message>
    <message>
        <source>Only https:// and the name of the host, please.</source>
        <translation>Bitte nur https:// und den Namen des Hosts.</translation>
    </message>
    <message>
        <source>Settings – Central Desk</source>
        <translation>Einstellungen – Central Desk</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Look once a day, and tell me</source>
        <translation>Einmal am Tag nachsehen und mir Bescheid geben</translation>
    </message>
    <message>
        <source>Fetches a small signed notice. Nothing is sent but the request itself: no names, no customers, not even the version. Nothing is downloaded or installed by itself.</source>
        <translation>Holt eine kleine signierte Mitteilung. Gesendet wird nur die Anfrage selbst: keine Namen, keine Kunden, nicht einmal die Version. Nichts wird von selbst heruntergeladen oder installiert.</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>0 refreshes only by hand (F5).</source>
        <translation>0 aktualisiert nur von Hand (F5).</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Younger licences are not read again at a refresh; that saves calls.</source>
        <translation>Jüngere Lizenzen werden beim Aktualisieren nicht erneut gelesen; das spart Aufrufe.</translation>
    </message>
    <message>
        <source>days before the end</source>
        <translation>Tage vor dem Ablauf</translation>
    </message>
    <message>
        <source>Sophos itself warns 30 days before.</source>
        <translation>Sophos selbst warnt 30 Tage vorher.</translation>
    </message>
    <message>
        <source>How many calls the program may make. Sophos publishes no figures; the defaults are careful. 0 means no limit.</source>
        <translation>So viele Aufrufe darf das Programm machen. Sophos veröffentlicht keine Zahlen; die Vorgaben sind vorsichtig. 0 heißt ohne Grenze.</translation>
    </message>
    <message>
        <source>Where your credentials and all calls go. Only hosts of sophos.com are allowed.</source>
        <translation>Dorthin gehen Ihre Zugangsdaten und alle Aufrufe. Erlaubt sind nur Hosts von sophos.com.</translation>
    </message>
    <message>
        <source>http://proxy.example.com:8080</source>
        <translation>http://proxy.example.com:8080</translation>
    </message>
    <message>
        <source>Holds as soon as the address is right.</source>
        <translation>Gilt, sobald die Adresse stimmt.</translation>
    </message>
    <message>
        <source>Example for a made-up customer</source>
        <translation>Beispiel für einen erfundenen Kunden</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Customers, licences and the activity log lie here, readable for you alone. Secrets lie in the system&apos;s key store.</source>
        <translation>Hier liegen Kunden, Lizenzen und das Aktivitätsprotokoll, lesbar nur für Sie. Secrets liegen im Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <source>Remove all data</source>
        <translation>Alle Daten entfernen</translation>
    </message>
    <message>
        <source>Removes everything that Central Desk keeps on this computer. It asks first and says what goes and what stays; in Sophos Central nothing changes.</source>
        <translation>Entfernt alles, was Central Desk auf diesem Rechner aufbewahrt. Vorher wird gefragt und gesagt, was verschwindet und was bleibt; in Sophos Central ändert sich nichts.</translation>
    </message>
    <message>
        <source>Remove all data …</source>
        <translation>Alle Daten entfernen …</translation>
    </message>
    <message>
        <source>Reset to defaults</source>
        <translation>Auf Vorgaben zurücksetzen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo reset</source>
        <translation>Zurücksetzen rückgängig machen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>Opens when you launch a customer. {variable} stands for the customer&apos;s id. Sophos documents no address per customer: without the variable the list of customers opens.</source>
        <translation>Öffnet sich, wenn Sie einen Kunden starten. {variable} steht für die Kennung des Kunden. Sophos dokumentiert keine Adresse je Kunde: Ohne die Variable öffnet sich die Kundenliste.</translation>
    </message>
    <message>
        <source>Insert {variable}</source>
        <translation>{variable} einfügen</translation>
    </message>
    <message>
        <source>Copy the folder&apos;s path</source>
        <translation>Pfad des Ordners kopieren</translation>
    </message>
    <message>
        <source>No address yet</source>
        <translation>Noch keine Adresse</translation>
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
        <source>The new name appears in your customer&apos;s Sophos Central Admin, in this list and in your Cloud Service account in Salesforce.</source>
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
        <source>Sophos Central did not accept the name. Nothing was changed. Change it and try again. {detail}</source>
        <translation>Sophos Central hat den Namen nicht angenommen. Es wurde nichts geändert. Ändern Sie ihn und versuchen Sie es erneut. {detail}</translation>
    </message>
    <message>
        <source>There is no connection to Sophos Central. Nothing was changed. Check network and proxy, then try again.</source>
        <translation>Es besteht keine Verbindung zu Sophos Central. Es wurde nichts geändert. Prüfen Sie Netzwerk und Proxy und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The connection to Sophos Central is not secure. Nothing was changed. Check the date of this computer and ask your network team.</source>
        <translation>Die Verbindung zu Sophos Central ist nicht sicher. Es wurde nichts geändert. Prüfen Sie das Datum dieses Computers und fragen Sie Ihr Netzwerk-Team.</translation>
    </message>
    <message>
        <source>Sophos Central has a problem at the moment. Nothing was changed. Try again later.</source>
        <translation>Sophos Central hat im Moment ein Problem. Es wurde nichts geändert. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The answer of Sophos Central could not be understood. Nothing was changed. Try again later.</source>
        <translation>Die Antwort von Sophos Central war nicht zu verstehen. Es wurde nichts geändert. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>These credentials may not rename this customer. Nothing was changed. Check the role of the API credentials.</source>
        <translation>Diese Zugangsdaten dürfen diesen Kunden nicht umbenennen. Es wurde nichts geändert. Prüfen Sie die Rolle der API-Zugangsdaten.</translation>
    </message>
    <message>
        <source>Sophos Central no longer knows this customer. Nothing was changed. Refresh the list.</source>
        <translation>Sophos Central kennt diesen Kunden nicht mehr. Es wurde nichts geändert. Aktualisieren Sie die Liste.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Abgebrochen. Es wurde nichts geändert.</translation>
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
        <source>The secret lies in the system&apos;s key store only, never in plain text and never in the database.</source>
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
        <source>The credentials are a partner&apos;s</source>
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
        <source>They reach its own sub-estates alone: no partner&apos;s customers, no monthly accounts.</source>
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
        <translation>Diese Zugangsdaten gehören keinem Partner.</translation>
    </message>
    <message>
        <source>They cannot list a partner&apos;s customers.</source>
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
        <translation>Diese Zugangsdaten dürfen die Kunden nicht auflisten.</translation>
    </message>
    <message>
        <source>Check the role of the API credentials.</source>
        <translation>Prüfen Sie die Rolle der API-Zugangsdaten.</translation>
    </message>
    <message>
        <source>Sophos Central does not offer this to these credentials.</source>
        <translation>Sophos Central bietet dies diesen Zugangsdaten nicht an.</translation>
    </message>
    <message>
        <source>Create API credentials in Sophos Central Partner and use those, or check the addresses in the settings.</source>
        <translation>Erstellen Sie API-Zugangsdaten in Sophos Central Partner und verwenden Sie diese, oder prüfen Sie die Adressen in den Einstellungen.</translation>
    </message>
    <message>
        <source>Sophos Central did not accept the request.</source>
        <translation>Sophos Central hat die Anfrage nicht angenommen.</translation>
    </message>
    <message>
        <source>Your entries stay. Look for a newer version of Central Desk, or ask Sophos Support.</source>
        <translation>Ihre Eingaben bleiben erhalten. Suchen Sie nach einer neueren Version von Central Desk oder fragen Sie den Sophos Support.</translation>
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
        <source>The system&apos;s key store is locked.</source>
        <translation>Der Schlüsselbund des Systems ist gesperrt.</translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation>Entsperren Sie ihn und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Access to the system&apos;s key store was not granted.</source>
        <translation>Der Zugriff auf den Schlüsselbund des Systems wurde nicht erlaubt.</translation>
    </message>
    <message>
        <source>Try again and allow it when the system asks.</source>
        <translation>Versuchen Sie es noch einmal und erlauben Sie den Zugriff, wenn das System fragt.</translation>
    </message>
    <message>
        <source>The system&apos;s key store did not answer in time.</source>
        <translation>Der Schlüsselbund des Systems hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Perhaps it asks for its password in a window behind this one. Answer it, then try again.</source>
        <translation>Vielleicht fragt er in einem Fenster hinter diesem nach seinem Kennwort. Antworten Sie dort und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The system&apos;s key store did not keep the client secret.</source>
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
        <source>The system&apos;s key store refused the client secret.</source>
        <translation>Der Schlüsselbund des Systems hat das Client-Secret abgelehnt.</translation>
    </message>
    <message>
        <source>Try again, or look into the key store&apos;s own settings.</source>
        <translation>Versuchen Sie es noch einmal oder sehen Sie in den Einstellungen des Schlüsselbunds nach.</translation>
    </message>
</context>
<context>
    <name>SimilarPage</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) resemble the new one</source>
        <translation>
            <numerusform>%n Kunde ähnelt dem neuen</numerusform>
            <numerusform>%n Kunden ähneln dem neuen</numerusform>
        </translation>
    </message>
    <message>
        <source>Is “{name}” really a new customer? A second account would be billed on its own.</source>
        <translation>Ist „{name}“ wirklich ein neuer Kunde? Ein zweites Konto würde für sich abgerechnet.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>same name</source>
        <translation>gleicher Name</translation>
    </message>
    <message>
        <source>name that looks alike</source>
        <translation>verwechselbarer Name</translation>
    </message>
    <message>
        <source>same email address</source>
        <translation>gleiche E-Mail-Adresse</translation>
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
        <source>%n end unknown</source>
        <translation>
            <numerusform>%n Ende unbekannt</numerusform>
            <numerusform>%n Enden unbekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not licensed</source>
        <translation>
            <numerusform>%n nicht lizenziert</numerusform>
            <numerusform>%n nicht lizenziert</numerusform>
        </translation>
    </message>
    <message>
        <source>Expires soon, today</source>
        <translation>Läuft bald ab, heute</translation>
    </message>
    <message>
        <source>Expires soon, tomorrow</source>
        <translation>Läuft bald ab, morgen</translation>
    </message>
</context>
<context>
    <name>SyncNotices</name>
    <message>
        <source>Saved data is shown, as of {time}.</source>
        <translation>Angezeigt werden die gespeicherten Daten. Stand: {time}.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Erneut anmelden</translation>
    </message>
    <message>
        <source>Not all data could be loaded.</source>
        <translation>Es konnten nicht alle Daten abgerufen werden.</translation>
    </message>
    <message numerus="yes">
        <source>Sophos Central lists %Ln of your customers by another name.</source>
        <translation>
            <numerusform>Sophos Central führt %Ln Ihrer Kunden unter einem anderen Namen.</numerusform>
            <numerusform>Sophos Central führt %Ln Ihrer Kunden unter einem anderen Namen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep in the list</source>
        <translation>In der Liste behalten</translation>
    </message>
    <message>
        <source>Nothing has been removed yet. Keep these customers in your list?</source>
        <translation>Es wurde noch nichts entfernt. Sollen diese Kunden in Ihrer Liste bleiben?</translation>
    </message>
    <message>
        <source>Keep the saved list</source>
        <translation>Gespeicherte Liste behalten</translation>
    </message>
    <message>
        <source>Apply the changes</source>
        <translation>Änderungen übernehmen</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Es wurde noch nichts geändert.</translation>
    </message>
    <message>
        <source>These API credentials are not allowed to read licenses.</source>
        <translation>Diese API-Zugangsdaten dürfen keine Lizenzen abrufen.</translation>
    </message>
    <message>
        <source>Your customers and all licenses saved so far stay visible. Create API credentials with a role that may read licensing in Sophos Central Partner, for example Service Principal Read-Only, and sign in with them.</source>
        <translation>Ihre Kunden und alle bisher gespeicherten Lizenzen bleiben sichtbar. Erstellen Sie in Sophos Central Partner API-Zugangsdaten mit einer Rolle, die Lizenzen abrufen darf, zum Beispiel Service Principal ReadOnly, und melden Sie sich damit an.</translation>
    </message>
    <message>
        <source>The customer list is incomplete, no customers were removed: {reason}</source>
        <translation>Die Kundenliste ist unvollständig, es wurden keine Kunden entfernt: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer record(s) could not be read and was skipped.</source>
        <translation>
            <numerusform>%Ln Kundendatensatz konnte nicht gelesen werden und wurde übersprungen.</numerusform>
            <numerusform>%Ln Kundendatensätze konnten nicht gelesen werden und wurden übersprungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The customer list changed while it was being loaded. No customers were removed.</source>
        <translation>Die Kundenliste hat sich während des Abrufs geändert. Es wurden keine Kunden entfernt.</translation>
    </message>
    <message>
        <source>The customer list contradicts its own totals. Customers that are missing in it are removed only when they are missing again.</source>
        <translation>Die Kundenliste widerspricht ihrer eigenen Gesamtzahl. Kunden, die darin fehlen, werden erst entfernt, wenn sie erneut fehlen.</translation>
    </message>
    <message numerus="yes">
        <source>The licenses of %Ln customer(s) could not be loaded. Saved data is shown.</source>
        <translation>
            <numerusform>Die Lizenzen von %Ln Kunden konnten nicht abgerufen werden. Angezeigt werden die gespeicherten Daten.</numerusform>
            <numerusform>Die Lizenzen von %Ln Kunden konnten nicht abgerufen werden. Angezeigt werden die gespeicherten Daten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Some licenses of %Ln customer(s) could not be read. Saved ones stay.</source>
        <translation>
            <numerusform>Einige Lizenzen von %Ln Kunden konnten nicht gelesen werden. Die gespeicherten bleiben erhalten.</numerusform>
            <numerusform>Einige Lizenzen von %Ln Kunden konnten nicht gelesen werden. Die gespeicherten bleiben erhalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all firewall licenses could be read. Saved ones stay.</source>
        <translation>Es konnten nicht alle Firewall-Lizenzen gelesen werden. Die gespeicherten bleiben erhalten.</translation>
    </message>
    <message numerus="yes">
        <source>Sophos Central no longer lists %Ln of your customers.</source>
        <translation>
            <numerusform>Sophos Central führt %Ln Ihrer Kunden nicht mehr auf.</numerusform>
            <numerusform>Sophos Central führt %Ln Ihrer Kunden nicht mehr auf.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer …</source>
        <translation>Beantworten …</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Aus der Liste entfernen</translation>
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
    <name>UnknownOutcome</name>
    <message>
        <source>It is not known whether “{name}” was created</source>
        <translation>Es ist nicht bekannt, ob „{name}“ erstellt wurde</translation>
    </message>
    <message>
        <source>The answer of Sophos Central got lost, and the account could not be looked for yet. Nothing is sent again by itself.</source>
        <translation>Die Antwort von Sophos Central ging verloren, und nach dem Konto konnte noch nicht gesucht werden. Nichts wird von selbst erneut gesendet.</translation>
    </message>
    <message>
        <source>The answer of Sophos Central got lost. Nothing is sent again by itself. The account is being looked for in your customers; that can take some minutes. You may close this window: the question comes back when there is one.</source>
        <translation>Die Antwort von Sophos Central ging verloren. Nichts wird von selbst noch einmal gesendet. Das Konto wird bei Ihren Kunden gesucht; das kann einige Minuten dauern. Sie können dieses Fenster schließen: Bleibt eine Frage offen, wird sie Ihnen gestellt.</translation>
    </message>
    <message>
        <source>Is one of these “{name}”?</source>
        <translation>Ist einer davon „{name}“?</translation>
    </message>
    <message>
        <source>The answer of Sophos Central got lost. These customers could be the account that was created. Only you can tell; nothing is sent by itself.</source>
        <translation>Die Antwort von Sophos Central ging verloren. Diese Kunden könnten das erstellte Konto sein. Das können nur Sie entscheiden; nichts wird von selbst gesendet.</translation>
    </message>
    <message>
        <source>“{name}” was not found</source>
        <translation>„{name}“ wurde nicht gefunden</translation>
    </message>
    <message>
        <source>The answer of Sophos Central got lost, and no new customer of this name is listed. It was probably not created. Look into Sophos Central Partner if in doubt; nothing is sent by itself.</source>
        <translation>Die Antwort von Sophos Central ging verloren, und kein neuer Kunde dieses Namens ist aufgeführt. Er wurde vermutlich nicht erstellt. Sehen Sie im Zweifel in Sophos Central Partner nach; nichts wird von selbst gesendet.</translation>
    </message>
    <message>
        <source>Sent: {time}</source>
        <translation>Gesendet: {time}</translation>
    </message>
    <message>
        <source>Planned: {time}</source>
        <translation>Geplant: {time}</translation>
    </message>
    <message>
        <source>by {who}</source>
        <translation>von {who}</translation>
    </message>
    <message>
        <source>Send again now</source>
        <translation>Jetzt erneut senden</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>This is the account</source>
        <translation>Das ist das Konto</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal suchen</translation>
    </message>
    <message>
        <source>monthly account</source>
        <translation>monatliches Konto</translation>
    </message>
    <message>
        <source>trial</source>
        <translation>Testversion</translation>
    </message>
    <message>
        <source>If “{name}” was created after all, sending it again makes a second account, and both are billed. Look into Sophos Central Partner first.</source>
        <translation>Falls „{name}“ doch erstellt wurde, entsteht durch erneutes Senden ein zweites Konto, und beide werden abgerechnet. Sehen Sie zuerst in Sophos Central Partner nach.</translation>
    </message>
    <message>
        <source>Not created, send again …</source>
        <translation>Nicht erstellt, erneut senden …</translation>
    </message>
    <message>
        <source>“{name}” was never sent</source>
        <translation>„{name}“ wurde nie gesendet</translation>
    </message>
    <message>
        <source>The program ended before the account was sent. Nothing was created.</source>
        <translation>Das Programm endete, bevor das Konto gesendet wurde. Es wurde nichts erstellt.</translation>
    </message>
    <message>
        <source>Take it up in the form</source>
        <translation>Im Formular weiterbearbeiten</translation>
    </message>
    <message>
        <source>Sophos Central no longer knows “{old}”</source>
        <translation>Sophos Central kennt „{old}“ nicht mehr</translation>
    </message>
    <message>
        <source>The customer was to be called “{new}”. There is nothing left to be renamed.</source>
        <translation>Der Kunde sollte „{new}“ heißen. Es gibt nichts mehr umzubenennen.</translation>
    </message>
    <message>
        <source>It is not known whether “{old}” is now called “{new}”</source>
        <translation>Es ist nicht bekannt, ob „{old}“ jetzt „{new}“ heißt</translation>
    </message>
    <message>
        <source>The answer of Sophos Central got lost, and the name could not be read yet. Nothing is sent again by itself.</source>
        <translation>Die Antwort von Sophos Central ging verloren, und der Name konnte noch nicht gelesen werden. Nichts wird von selbst erneut gesendet.</translation>
    </message>
    <message>
        <source>The answer of Sophos Central got lost. Nothing is sent again by itself. The name is being read.</source>
        <translation>Die Antwort von Sophos Central ging verloren. Nichts wird von selbst erneut gesendet. Der Name wird gerade gelesen.</translation>
    </message>
    <message>
        <source>Sophos Central shows “{now}”, not “{new}”</source>
        <translation>Sophos Central zeigt „{now}“, nicht „{new}“</translation>
    </message>
    <message>
        <source>“{old}” was to be called “{new}”; the answer of Sophos Central got lost. Keep the name that is there, or send the new one again.</source>
        <translation>„{old}“ sollte „{new}“ heißen; die Antwort von Sophos Central ging verloren. Behalten Sie den Namen, der dort steht, oder senden Sie den neuen erneut.</translation>
    </message>
    <message>
        <source>Keep this name</source>
        <translation>Diesen Namen behalten</translation>
    </message>
    <message>
        <source>Send again …</source>
        <translation>Erneut senden …</translation>
    </message>
    <message>
        <source>“{old}” was not renamed to “{new}”</source>
        <translation>„{old}“ wurde nicht in „{new}“ umbenannt</translation>
    </message>
    <message>
        <source>The program ended before the new name was sent. Nothing was changed.</source>
        <translation>Das Programm endete, bevor der neue Name gesendet wurde. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Send it …</source>
        <translation>Senden …</translation>
    </message>
    <message>
        <source>“{now}” is replaced by “{new}” for everybody, in Sophos Central Admin too. The name is read once more before; if somebody else has changed it, nothing is sent.</source>
        <translation>„{now}“ wird für alle durch „{new}“ ersetzt, auch in Sophos Central Admin. Der Name wird vorher noch einmal gelesen; hat jemand anderes ihn geändert, wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Nicht weiter verfolgen</translation>
    </message>
</context>
<context>
    <name>Updates</name>
    <message>
        <source>Open download page</source>
        <translation>Download-Seite öffnen</translation>
    </message>
    <message>
        <source>Skip this version</source>
        <translation>Diese Version überspringen</translation>
    </message>
    <message>
        <source>This build holds no key by which it could recognise a genuine notice, so it asks nobody.</source>
        <translation>Diese Ausgabe enthält keinen Schlüssel, an dem sie eine echte Mitteilung erkennen könnte; sie fragt deshalb niemanden.</translation>
    </message>
    <message>
        <source>Central Desk {version} is available.</source>
        <translation>Central Desk {version} ist verfügbar.</translation>
    </message>
    <message>
        <source>{version} is the newest version.</source>
        <translation>{version} ist die neueste Version.</translation>
    </message>
    <message>
        <source>Looking for a newer version …</source>
        <translation>Suche nach einer neueren Version …</translation>
    </message>
    <message>
        <source>The download page could not be opened.</source>
        <translation>Die Download-Seite konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The notice could not be fetched. Check the connection and the proxy.</source>
        <translation>Die Mitteilung konnte nicht geholt werden. Prüfen Sie die Verbindung und den Proxy.</translation>
    </message>
    <message>
        <source>The connection is not secure, so nothing was taken from it. Check the date of this computer and ask your network team.</source>
        <translation>Die Verbindung ist nicht sicher, deshalb wurde nichts davon übernommen. Prüfen Sie das Datum dieses Computers und fragen Sie Ihr Netzwerkteam.</translation>
    </message>
    <message>
        <source>The server has no notice at the moment. Please try again later.</source>
        <translation>Der Server hat zurzeit keine Mitteilung. Bitte versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The server points elsewhere, and that is not followed. A network&apos;s sign-in page may be in the way.</source>
        <translation>Der Server verweist anderswohin; dem wird nicht gefolgt. Vielleicht ist die Anmeldeseite eines Netzwerks im Weg.</translation>
    </message>
    <message>
        <source>The notice is not signed as it should be. Nothing of it was believed.</source>
        <translation>Die Mitteilung ist nicht so signiert, wie sie sein müsste. Nichts davon wurde geglaubt.</translation>
    </message>
    <message>
        <source>The notice is out of date. Check the date of this computer, or try later.</source>
        <translation>Die Mitteilung gilt nicht zu diesem Datum. Prüfen Sie das Datum dieses Computers oder versuchen Sie es später.</translation>
    </message>
    <message>
        <source>The answer is no such notice. A network&apos;s sign-in page may be in the way.</source>
        <translation>Die Antwort ist keine solche Mitteilung. Vielleicht ist die Anmeldeseite eines Netzwerks im Weg.</translation>
    </message>
    <message>
        <source>The notice is signed with a key that this version does not know yet. Look at the project&apos;s page yourself.</source>
        <translation>Die Mitteilung ist mit einem Schlüssel signiert, den diese Version noch nicht kennt. Sehen Sie bitte selbst auf der Seite des Projekts nach.</translation>
    </message>
    <message>
        <source>The notice names a page that is not allowed. Nothing was opened.</source>
        <translation>Die Mitteilung nennt eine Seite, die nicht erlaubt ist. Nichts wurde geöffnet.</translation>
    </message>
    <message>
        <source>The notice is older than one that was seen before, so it was not believed.</source>
        <translation>Die Mitteilung ist älter als eine frühere; sie wurde deshalb nicht geglaubt.</translation>
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
    <name>Windows</name>
    <message>
        <source>The client secret of this account is over 90 days old.</source>
        <translation>Das Client-Secret dieses Kontos ist älter als 90 Tage.</translation>
    </message>
    <message>
        <source>The client secret of this account has probably expired.</source>
        <translation>Das Client-Secret dieses Kontos ist vermutlich abgelaufen.</translation>
    </message>
    <message>
        <source>Create new API credentials in Sophos Central Partner and sign in again.</source>
        <translation>Erstellen Sie neue API-Zugangsdaten in Sophos Central Partner und melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>Sign out of “{name}” and forget it?</source>
        <translation>Von „{name}“ abmelden und das Konto vergessen?</translation>
    </message>
    <message>
        <source>The client secret is deleted from this computer&apos;s key store, and with it all local data of this account: customers, licences, local names and contacts, drafts and the activity log. Nothing changes at Sophos Central.</source>
        <translation>Das Client-Secret wird aus dem Schlüsselspeicher dieses Computers gelöscht und mit ihm alle lokalen Daten dieses Kontos: Kunden, Lizenzen, lokale Namen und Kontakte, Entwürfe und das Aktivitätsprotokoll. Bei Sophos Central ändert sich nichts.</translation>
    </message>
    <message>
        <source>Sign out and forget</source>
        <translation>Abmelden und vergessen</translation>
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
        <source>(no name) {id}</source>
        <translation>(ohne Namen) {id}</translation>
    </message>
    <message>
        <source>{name} end unknown</source>
        <translation>{name} Ende unbekannt</translation>
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
        <source>{name} today</source>
        <translation>{name} heute</translation>
    </message>
    <message>
        <source>{name} tomorrow</source>
        <translation>{name} morgen</translation>
    </message>
    <message>
        <source>{name} {days} d</source>
        <translation>{name} {days} T</translation>
    </message>
    <message>
        <source>Not read completely: there may be more licences</source>
        <translation>Nicht vollständig gelesen: Es kann weitere Lizenzen geben</translation>
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
        <source>Add-on</source>
        <translation>Zusatz</translation>
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
        <source>end unknown</source>
        <translation>Ende unbekannt</translation>
    </message>
    <message>
        <source>Not read completely</source>
        <translation>Nicht vollständig gelesen</translation>
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
        <source>Not known. Sophos Central refused to give the licences: Partner Assistance may be off, or these credentials may not read licences.</source>
        <translation>Nicht bekannt. Sophos Central hat die Lizenzen nicht herausgegeben: Die Partnerunterstützung ist möglicherweise aus, oder diese Zugangsdaten dürfen keine Lizenzen lesen.</translation>
    </message>
    <message>
        <source>Not known: Sophos Central does not tell whether it is on.</source>
        <translation>Nicht bekannt: Sophos Central teilt nicht mit, ob sie eingeschaltet ist.</translation>
    </message>
    <message>
        <source>own licences not readable</source>
        <translation>eigene Lizenzen nicht abrufbar</translation>
    </message>
    <message>
        <source>own licences not readable, no regional host named</source>
        <translation>eigene Lizenzen nicht abrufbar, kein regionaler Host genannt</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>{name}: expires today</source>
        <translation>{name}: läuft heute ab</translation>
    </message>
    <message>
        <source>{name}: expires tomorrow</source>
        <translation>{name}: läuft morgen ab</translation>
    </message>
    <message numerus="yes">
        <source>{name}: expires in %n day(s)</source>
        <translation>
            <numerusform>{name}: läuft in %n&#xa0;Tag ab</numerusform>
            <numerusform>{name}: läuft in %n&#xa0;Tagen ab</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: trial ends today</source>
        <translation>{name}: Testversion endet heute</translation>
    </message>
    <message>
        <source>{name}: trial ends tomorrow</source>
        <translation>{name}: Testversion endet morgen</translation>
    </message>
    <message numerus="yes">
        <source>{name}: trial ends in %n day(s)</source>
        <translation>
            <numerusform>{name}: Testversion endet in %n&#xa0;Tag</numerusform>
            <numerusform>{name}: Testversion endet in %n&#xa0;Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>On by itself: you created this customer&apos;s trial.</source>
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
        <source>Sophos Central does not give trial accounts to programs; Partner Assistance may be on.</source>
        <translation>Sophos Central gibt Testkonten nicht an Programme heraus; die Partnerunterstützung kann aktiv sein.</translation>
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
        <source>the account is suspended</source>
        <translation>das Konto ist gesperrt</translation>
    </message>
    <message>
        <source>the account has been cancelled</source>
        <translation>das Konto wurde gekündigt</translation>
    </message>
</context>
<context>
    <name>_Days</name>
    <message numerus="yes">
        <source>Expired up to %n day(s) ago; can be reactivated.</source>
        <translation>
            <numerusform>Vor höchstens %n&#xa0;Tag abgelaufen; kann reaktiviert werden.</numerusform>
            <numerusform>Vor höchstens %n&#xa0;Tagen abgelaufen; kann reaktiviert werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expires within %n day(s); the number is the days left.</source>
        <translation>
            <numerusform>Läuft in höchstens %n&#xa0;Tag ab; die Zahl gibt die verbleibenden Tage an.</numerusform>
            <numerusform>Läuft in höchstens %n&#xa0;Tagen ab; die Zahl gibt die verbleibenden Tage an.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expired more than %n day(s) ago.</source>
        <translation>
            <numerusform>Vor über %n&#xa0;Tag abgelaufen.</numerusform>
            <numerusform>Vor über %n&#xa0;Tagen abgelaufen.</numerusform>
        </translation>
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
