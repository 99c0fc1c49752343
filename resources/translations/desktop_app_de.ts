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
        <source>License</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Third-party licenses</source>
        <translation>Lizenzen Dritter</translation>
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
        <translation>{file} kann nicht gelesen werden: {reason}</translation>
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
        <source>An unofficial program for Sophos partners. It is not made, endorsed or supported by Sophos. Sophos and Sophos Central are trademarks of their respective owners.</source>
        <translation>Ein inoffizielles Programm für Sophos-Partner. Es wird von Sophos weder hergestellt noch empfohlen oder unterstützt. Sophos und Sophos Central sind Marken der jeweiligen Inhaber.</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Updates</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation>Nach Updates suchen</translation>
    </message>
    <message>
        <source>Open download page</source>
        <translation>Download-Seite öffnen</translation>
    </message>
    <message>
        <source>Support information</source>
        <translation>Supportinformationen</translation>
    </message>
    <message>
        <source>Version and system details only, in English. No names, no customers, no credentials.</source>
        <translation>Nur Angaben zu Version und System, auf Englisch. Keine Namen, keine Kunden, keine Zugangsdaten.</translation>
    </message>
    <message>
        <source>Search in this text</source>
        <translation>In diesem Text suchen</translation>
    </message>
    <message>
        <source>Copy support information</source>
        <translation>Supportinformationen kopieren</translation>
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
        <translation>Aktualisierung anhalten</translation>
    </message>
    <message>
        <source>Refresh this customer’s licenses</source>
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
        <source>Request approval…</source>
        <translation>Genehmigung anfordern&#xa0;…</translation>
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
        <source>Undo the last rename…</source>
        <translation>Letzte Umbenennung rückgängig machen&#xa0;…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen&#xa0;…</translation>
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
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Vorgang</translation>
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
        <source>Rename undone</source>
        <translation>Umbenennung rückgängig gemacht</translation>
    </message>
    <message>
        <source>Local name changed</source>
        <translation>Lokaler Name geändert</translation>
    </message>
    <message>
        <source>Local contact saved</source>
        <translation>Lokaler Kontakt gespeichert</translation>
    </message>
    <message>
        <source>Approval request prepared</source>
        <translation>Genehmigungsanfrage vorbereitet</translation>
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
        <source>Local changes</source>
        <translation>Lokale Änderungen</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Not completed</source>
        <translation>Nicht abgeschlossen</translation>
    </message>
    <message>
        <source>No activity yet</source>
        <translation>Noch keine Aktivitäten</translation>
    </message>
    <message>
        <source>Account creation, renames, launches and approval requests are logged here with their outcome.</source>
        <translation>Erstellte Konten, Umbenennungen, gestartete Konsolen und Genehmigungsanfragen werden hier mit ihrem Ergebnis protokolliert.</translation>
    </message>
    <message>
        <source>No results for “{query}”</source>
        <translation>Keine Treffer für „{query}“</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Suche löschen</translation>
    </message>
    <message>
        <source>No matching activity</source>
        <translation>Keine passenden Aktivitäten</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>Only “{filter}” is shown.</source>
        <translation>Es wird nur „{filter}“ angezeigt.</translation>
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
            <numerusform>%Ln Vorgang mit unbekanntem Ergebnis.</numerusform>
            <numerusform>%Ln Vorgänge mit unbekanntem Ergebnis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is resent automatically.</source>
        <translation>Es wird nichts automatisch erneut gesendet.</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Beantworten&#xa0;…</translation>
    </message>
    <message>
        <source>Open contact details</source>
        <translation>Kontaktdaten öffnen</translation>
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
        <source>%Ln entry(s)</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
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
        <source>Show the activity of all customers</source>
        <translation>Aktivitäten aller Kunden anzeigen</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivitäten</translation>
    </message>
    <message>
        <source>Copies the selected entries with the references that Sophos Support asks for. Without a selection, the newest entries are copied.</source>
        <translation>Kopiert die ausgewählten Einträge mit den Referenzen für den Sophos Support. Ohne Auswahl werden die neuesten Einträge kopiert.</translation>
    </message>
    <message>
        <source>Search activity</source>
        <translation>Aktivitäten durchsuchen</translation>
    </message>
</context>
<context>
    <name>ActivitySection</name>
    <message>
        <source>Activity</source>
        <translation>Aktivitäten</translation>
    </message>
    <message>
        <source>Activity for this customer</source>
        <translation>Aktivitäten zu diesem Kunden</translation>
    </message>
    <message>
        <source>No activity for this customer yet.</source>
        <translation>Zu diesem Kunden gibt es noch keine Aktivitäten.</translation>
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
        <source>Show all activity for this customer</source>
        <translation>Alle Aktivitäten zu diesem Kunden anzeigen</translation>
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
        <source>Approval request prepared: {time}</source>
        <translation>Genehmigungsanfrage vorbereitet: {time}</translation>
    </message>
    <message>
        <source>Your customer’s Sophos Central administrator can turn Partner Assistance on: Account Details &gt; Sophos Support &gt; Partner Assistance</source>
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
        <translation>Der Browser konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Open this address in a browser: {address}</source>
        <translation>Öffnen Sie diese Adresse in einem Browser: {address}</translation>
    </message>
</context>
<context>
    <name>ContactDialog</name>
    <message>
        <source>Not loaded yet</source>
        <translation>Noch nicht abgerufen</translation>
    </message>
    <message>
        <source>Source: Sophos Central, as of {time}</source>
        <translation>Quelle: Sophos Central, Stand: {time}</translation>
    </message>
    <message>
        <source>Customer details – {name}</source>
        <translation>Kundendetails – {name}</translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Status not available: {reason}</source>
        <translation>Status nicht abrufbar: {reason}</translation>
    </message>
    <message>
        <source>The response with the licenses could not be read.</source>
        <translation>Die Antwort mit den Lizenzen konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The licenses have not been loaded yet.</source>
        <translation>Die Lizenzen wurden noch nicht abgerufen.</translation>
    </message>
    <message>
        <source>This customer has no licenses.</source>
        <translation>Dieser Kunde hat keine Lizenzen.</translation>
    </message>
    <message>
        <source>Approval request prepared: {time}</source>
        <translation>Genehmigungsanfrage vorbereitet: {time}</translation>
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
        <source>Sophos Central no longer lists this customer. Refresh the list.</source>
        <translation>Sophos Central führt diesen Kunden nicht mehr auf. Aktualisieren Sie die Liste.</translation>
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
        <translation>Kontaktperson</translation>
    </message>
    <message>
        <source>Copy contact person</source>
        <translation>Kontaktperson kopieren</translation>
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
        <translation>Mobiltelefon</translation>
    </message>
    <message>
        <source>Copy mobile phone</source>
        <translation>Mobiltelefon kopieren</translation>
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
        <source>Add local contact</source>
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
        <source>The draft cannot be saved at the moment. Your entries stay in this form.</source>
        <translation>Der Entwurf kann zurzeit nicht gespeichert werden. Ihre Eingaben bleiben in diesem Formular.</translation>
    </message>
    <message>
        <source>Some of the details sent earlier are no longer available. Check all fields.</source>
        <translation>Ein Teil der früher gesendeten Angaben ist nicht mehr verfügbar. Prüfen Sie alle Felder.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft&#xa0;…</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Wird erstellt&#xa0;…</translation>
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
        <source>Draft from {time} restored</source>
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
        <source>Same as customer name</source>
        <translation>Wie Kundenname</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Abrechnung</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Kontaktperson</translation>
    </message>
    <message>
        <source>Your contact at the customer</source>
        <translation>Ihr Kontakt beim Kunden</translation>
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
        <translation>Mobiltelefon</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>PLZ</translation>
    </message>
    <message>
        <source>+49…</source>
        <translation>+49&#xa0;…</translation>
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
        <source>Address line 2</source>
        <translation>Adresszusatz</translation>
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
        <source>State or province</source>
        <translation>Bundesstaat oder Provinz</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Products your other monthly customers use</source>
        <translation>Produkte Ihrer anderen monatlichen Kunden</translation>
    </message>
    <message>
        <source>Data region and terms</source>
        <translation>Datenregion und Bedingungen</translation>
    </message>
    <message>
        <source>Where the customer’s data is stored</source>
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
        <source>I accept the terms for trials in Sophos Central Partner.</source>
        <translation>Ich akzeptiere die Bedingungen für Testversionen in Sophos Central Partner.</translation>
    </message>
    <message>
        <source>Partner Assistance:</source>
        <translation>Partnerunterstützung:</translation>
    </message>
    <message>
        <source>It is turned on automatically for trials that you create for a customer. You can launch the customer’s Sophos Central Admin as soon as the account is activated.</source>
        <translation>Sie wird bei Testversionen, die Sie für einen Kunden erstellen, automatisch aktiviert. Sie können Sophos Central Admin des Kunden starten, sobald das Konto aktiviert ist.</translation>
    </message>
    <message>
        <source>Create Monthly Account</source>
        <translation>Monatliches Konto erstellen</translation>
    </message>
    <message>
        <source>I accept the terms for monthly billing in Sophos Central Partner.</source>
        <translation>Ich akzeptiere die Bedingungen für die monatliche Abrechnung in Sophos Central Partner.</translation>
    </message>
    <message>
        <source>Early access programs:</source>
        <translation>Early Access-Programme:</translation>
    </message>
    <message>
        <source>Flex licenses are monthly licenses. They are not compatible with most early access programs, so you might not be able to enroll this customer. Billing starts when products are installed.</source>
        <translation>Flex-Lizenzen sind monatliche Lizenzen, die nicht mit den meisten Early Access-Programmen kompatibel sind. Sie können diesen Kunden möglicherweise nicht dafür anmelden. Die Abrechnung beginnt, wenn Produkte installiert werden.</translation>
    </message>
</context>
<context>
    <name>CreateOutcome</name>
    <message>
        <source>The trial for “{name}” was created.</source>
        <translation>Die Testversion für „{name}“ wurde erstellt.</translation>
    </message>
    <message>
        <source>The monthly account for “{name}” was created.</source>
        <translation>Das monatliche Konto für „{name}“ wurde erstellt.</translation>
    </message>
    <message>
        <source>The draft was saved.</source>
        <translation>Der Entwurf wurde gespeichert.</translation>
    </message>
    <message>
        <source>It opens automatically the next time you create an account.</source>
        <translation>Er wird beim nächsten Erstellen eines Kontos automatisch geöffnet.</translation>
    </message>
    <message>
        <source>Sophos Central rejected the account details. Nothing was created.</source>
        <translation>Sophos Central hat die Angaben zum Konto abgelehnt. Es wurde nichts erstellt.</translation>
    </message>
    <message>
        <source>No connection to Sophos Central. Nothing was created; your entries are kept. Check the network and the proxy settings, then try again.</source>
        <translation>Keine Verbindung zu Sophos Central. Es wurde nichts erstellt; Ihre Eingaben bleiben erhalten. Prüfen Sie Netzwerk und Proxy-Einstellungen und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The connection to Sophos Central is not secure. Nothing was created; your entries are kept. Check this computer’s date and time, or contact your network administrator.</source>
        <translation>Die Verbindung zu Sophos Central ist nicht sicher. Es wurde nichts erstellt; Ihre Eingaben bleiben erhalten. Prüfen Sie Datum und Uhrzeit dieses Computers oder wenden Sie sich an Ihre Netzwerkadministration.</translation>
    </message>
    <message>
        <source>Sophos Central reported a server error. Nothing was created; your entries are kept. Try again later.</source>
        <translation>Sophos Central meldet einen Serverfehler. Es wurde nichts erstellt; Ihre Eingaben bleiben erhalten. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The response from Sophos Central could not be processed. Nothing was created; your entries are kept. Try again later.</source>
        <translation>Die Antwort von Sophos Central konnte nicht verarbeitet werden. Es wurde nichts erstellt; Ihre Eingaben bleiben erhalten. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>Creating accounts is not available with these API credentials. Nothing was created. Create the account in Sophos Central Partner.</source>
        <translation>Das Erstellen von Konten ist mit diesen API-Zugangsdaten nicht verfügbar. Es wurde nichts erstellt. Erstellen Sie das Konto in Sophos Central Partner.</translation>
    </message>
    <message>
        <source>Canceled. Nothing was created.</source>
        <translation>Abgebrochen. Es wurde nichts erstellt.</translation>
    </message>
    <message>
        <source>These API credentials are not allowed to create accounts. Nothing was created. Check the role of the API credentials.</source>
        <translation>Diese API-Zugangsdaten berechtigen nicht zum Erstellen von Konten. Es wurde nichts erstellt. Prüfen Sie die Rolle der API-Zugangsdaten.</translation>
    </message>
    <message>
        <source>Partner Assistance is turned on automatically once the account is activated, because you created the trial.</source>
        <translation>Die Partnerunterstützung wird automatisch aktiviert, sobald das Konto aktiviert ist, weil Sie die Testversion erstellt haben.</translation>
    </message>
    <message>
        <source>Partner Assistance is turned on automatically once the account is activated. Billing starts when products are installed.</source>
        <translation>Die Partnerunterstützung wird automatisch aktiviert, sobald das Konto aktiviert ist. Die Abrechnung beginnt, wenn Produkte installiert werden.</translation>
    </message>
    <message>
        <source>Sophos Central rejected the API credentials. Nothing was created. Check the client ID and client secret.</source>
        <translation>Sophos Central hat die API-Zugangsdaten abgelehnt. Es wurde nichts erstellt. Prüfen Sie Client-ID und geheimen Clientschlüssel.</translation>
    </message>
    <message>
        <source>The API quota has been used up. Nothing was created; your entries are kept. Try again later.</source>
        <translation>Das API-Kontingent ist aufgebraucht. Es wurde nichts erstellt; Ihre Eingaben bleiben erhalten. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>This account is already being created.</source>
        <translation>Dieses Konto wird bereits erstellt.</translation>
    </message>
    <message>
        <source>This account has already been sent. Check the customer list before you create it again.</source>
        <translation>Dieses Konto wurde bereits gesendet. Prüfen Sie die Kundenliste, bevor Sie es erneut erstellen.</translation>
    </message>
    <message>
        <source>This question has already been resolved.</source>
        <translation>Diese Frage ist bereits geklärt.</translation>
    </message>
</context>
<context>
    <name>CreateProblems</name>
    <message>
        <source>Rejected by Sophos Central</source>
        <translation>Von Sophos Central abgelehnt</translation>
    </message>
    <message>
        <source>Message from Sophos Central: {detail}</source>
        <translation>Meldung von Sophos Central: {detail}</translation>
    </message>
    <message>
        <source>Too long: at most {count} characters</source>
        <translation>Zu lang: höchstens {count} Zeichen</translation>
    </message>
    <message>
        <source>Contains invisible characters</source>
        <translation>Enthält unsichtbare Zeichen</translation>
    </message>
    <message>
        <source>Digits, spaces and +, such as +41 44 555 01 23</source>
        <translation>Ziffern, Leerzeichen und +, z.&#xa0;B. +41 44 555 01 23</translation>
    </message>
    <message>
        <source>Choose a country</source>
        <translation>Land wählen</translation>
    </message>
    <message>
        <source>Accept the terms to create the account</source>
        <translation>Zum Erstellen des Kontos Bedingungen akzeptieren</translation>
    </message>
    <message>
        <source>Not available. Choose another value</source>
        <translation>Nicht verfügbar. Anderen Wert wählen</translation>
    </message>
    <message>
        <source>Enter the customer’s name</source>
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
        <source>Enter the postal code</source>
        <translation>PLZ eingeben</translation>
    </message>
    <message>
        <source>Enter the city</source>
        <translation>Ort eingeben</translation>
    </message>
    <message>
        <source>Choose a data region</source>
        <translation>Datenregion wählen</translation>
    </message>
    <message>
        <source>Fill in this field</source>
        <translation>Feld ausfüllen</translation>
    </message>
    <message>
        <source>Enter a complete email address, such as name@example.com</source>
        <translation>Vollständige E-Mail-Adresse eingeben, z.&#xa0;B. name@example.com</translation>
    </message>
    <message>
        <source>Not a valid email address, such as name@example.com</source>
        <translation>Keine gültige E-Mail-Adresse, z.&#xa0;B. name@example.com</translation>
    </message>
</context>
<context>
    <name>CustomerDoors</name>
    <message>
        <source>Restore the customer’s previous name?</source>
        <translation>Vorherigen Namen des Kunden wiederherstellen?</translation>
    </message>
    <message>
        <source>Undo rename</source>
        <translation>Umbenennung rückgängig machen</translation>
    </message>
    <message>
        <source>The last rename has been undone.</source>
        <translation>Die letzte Umbenennung wurde rückgängig gemacht.</translation>
    </message>
    <message>
        <source>No mail program could be opened.</source>
        <translation>Es konnte kein E-Mail-Programm geöffnet werden.</translation>
    </message>
    <message>
        <source>Send the approval request to {address} yourself.</source>
        <translation>Senden Sie die Genehmigungsanfrage selbst an {address}.</translation>
    </message>
    <message>
        <source>The approval request is ready in your mail program.</source>
        <translation>Die Genehmigungsanfrage liegt in Ihrem E-Mail-Programm bereit.</translation>
    </message>
    <message>
        <source>Check it there, then send it.</source>
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
        <source>Licenses</source>
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
        <source>not specified</source>
        <translation>keine Angabe</translation>
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
        <source>Shows only the active license categories.</source>
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
        <translation>Aktivitäten</translation>
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
        <source>You are already filling in an account form.</source>
        <translation>Das Kontoformular wird bereits ausgefüllt.</translation>
    </message>
    <message>
        <source>Finish or close it first, then answer the question.</source>
        <translation>Schließen Sie die Eingabe zuerst ab oder brechen Sie sie ab. Beantworten Sie danach die Frage.</translation>
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
        <source>Source: Sophos Central, as of {time}</source>
        <translation>Quelle: Sophos Central, Stand: {time}</translation>
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
        <source>No customers match this filter</source>
        <translation>Keine Kunden in diesem Filter</translation>
    </message>
    <message>
        <source>There are no customers under “{filter}” at the moment.</source>
        <translation>Unter „{filter}“ gibt es zurzeit keine Kunden.</translation>
    </message>
    <message>
        <source>Show all customers</source>
        <translation>Alle Kunden anzeigen</translation>
    </message>
    <message>
        <source>Loading your customers…</source>
        <translation>Ihre Kunden werden abgerufen&#xa0;…</translation>
    </message>
    <message>
        <source>They appear here as soon as Sophos Central responds.</source>
        <translation>Sie erscheinen hier, sobald Sophos Central antwortet.</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>Noch keine Kunden</translation>
    </message>
    <message>
        <source>Refresh to load your customers from Sophos Central.</source>
        <translation>Aktualisieren Sie die Liste, um Ihre Kunden aus Sophos Central abzurufen.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>No results for “{query}”</source>
        <translation>Keine Treffer für „{query}“</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Suche löschen</translation>
    </message>
    <message>
        <source>No customer name contains this text.</source>
        <translation>Kein Kundenname enthält diesen Text.</translation>
    </message>
    <message>
        <source>No customer name under “{filter}” contains this text.</source>
        <translation>Unter „{filter}“ enthält kein Kundenname diesen Text.</translation>
    </message>
    <message>
        <source>Search all customers</source>
        <translation>Alle Kunden durchsuchen</translation>
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
        <source>Choose</source>
        <translation>Auswählen</translation>
    </message>
</context>
<context>
    <name>FoundText</name>
    <message>
        <source>You have signed in to this account before.</source>
        <translation>Sie waren bei diesem Konto bereits angemeldet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) found.</source>
        <translation>
            <numerusform>%Ln Kunde gefunden.</numerusform>
            <numerusform>%Ln Kunden gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name and program are suggestions. You can change both.</source>
        <translation>Name und Programm sind Vorschläge. Sie können beides ändern.</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>“{name}” page</source>
        <translation>Seite „{name}“</translation>
    </message>
    <message>
        <source>Go from the search field to the list</source>
        <translation>Vom Suchfeld in die Liste wechseln</translation>
    </message>
    <message>
        <source>Open contact details</source>
        <translation>Kontaktdaten öffnen</translation>
    </message>
    <message>
        <source>click the name</source>
        <translation>Klick auf den Namen</translation>
    </message>
    <message>
        <source>Jump to a customer by typing the first letters</source>
        <translation>Zu einem Kunden springen: Anfangsbuchstaben tippen</translation>
    </message>
    <message>
        <source>letter keys</source>
        <translation>Buchstabentasten</translation>
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
        <source>Copy selected rows</source>
        <translation>Ausgewählte Zeilen kopieren</translation>
    </message>
    <message>
        <source>Show all license symbols of the customer</source>
        <translation>Alle Lizenzsymbole des Kunden anzeigen</translation>
    </message>
    <message>
        <source>click “+n”</source>
        <translation>Klick auf „+n“</translation>
    </message>
    <message>
        <source>Open the context menu of a customer</source>
        <translation>Kontextmenü eines Kunden öffnen</translation>
    </message>
    <message>
        <source>right-click</source>
        <translation>Rechtsklick</translation>
    </message>
    <message>
        <source>Sort; again to reverse the order</source>
        <translation>Sortieren; erneut: Reihenfolge umkehren</translation>
    </message>
    <message>
        <source>click the header</source>
        <translation>Klick auf den Spaltenkopf</translation>
    </message>
    <message>
        <source>Move or resize a column</source>
        <translation>Spalte verschieben oder Breite ändern</translation>
    </message>
    <message>
        <source>drag the header or its edge</source>
        <translation>Spaltenkopf oder dessen Rand ziehen</translation>
    </message>
    <message>
        <source>Fit a column to its content</source>
        <translation>Spaltenbreite an den Inhalt anpassen</translation>
    </message>
    <message>
        <source>double-click the header edge</source>
        <translation>Doppelklick auf den Rand des Spaltenkopfs</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Suche löschen</translation>
    </message>
    <message>
        <source>Switch filters</source>
        <translation>Filter wechseln</translation>
    </message>
    <message>
        <source>Turn a switch on or off</source>
        <translation>Schalter ein- oder ausschalten</translation>
    </message>
    <message>
        <source>Next or previous control</source>
        <translation>Nächstes oder vorheriges Bedienelement</translation>
    </message>
    <message>
        <source>Activate the focused button</source>
        <translation>Schaltfläche mit Fokus auslösen</translation>
    </message>
    <message>
        <source>Close a dialog, cancel an edit</source>
        <translation>Dialog schließen, Bearbeitung abbrechen</translation>
    </message>
    <message>
        <source>Rename the customer (in its dialog)</source>
        <translation>Kunden umbenennen (im Dialog)</translation>
    </message>
    <message>
        <source>Close the customer’s dialog</source>
        <translation>Kundendialog schließen</translation>
    </message>
    <message>
        <source>Open this help</source>
        <translation>Diese Hilfe öffnen</translation>
    </message>
    <message>
        <source>double-click</source>
        <translation>Doppelklick</translation>
    </message>
    <message>
        <source>{key} + click</source>
        <translation>{key} + Klick</translation>
    </message>
    <message>
        <source>More in use than licensed; the number is the usage in percent.</source>
        <translation>Mehr genutzt als lizenziert; die Zahl ist die Nutzung in Prozent.</translation>
    </message>
    <message>
        <source>Running trial; the number is the days left.</source>
        <translation>Laufende Testversion; die Zahl gibt die verbleibenden Tage an.</translation>
    </message>
    <message>
        <source>Billed monthly by usage; no expiry date.</source>
        <translation>Monatliche nutzungsbasierte Abrechnung; kein Ablaufdatum.</translation>
    </message>
    <message>
        <source>Licensed and not about to expire.</source>
        <translation>Lizenziert und noch nicht kurz vor dem Ablauf.</translation>
    </message>
    <message>
        <source>Licensed, but starts later.</source>
        <translation>Lizenziert, beginnt aber erst später.</translation>
    </message>
    <message>
        <source>In the customer list; license and expiry date have not been loaded yet.</source>
        <translation>In der Kundenliste enthalten; Lizenz und Ablaufdatum wurden noch nicht abgerufen.</translation>
    </message>
    <message>
        <source>Licensed, but the expiry date from Sophos Central could not be read.</source>
        <translation>Lizenziert, aber das Ablaufdatum von Sophos Central konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Part of the response could not be read; there may be more licenses.</source>
        <translation>Ein Teil der Antwort konnte nicht gelesen werden; es kann weitere Lizenzen geben.</translation>
    </message>
    <message>
        <source>Number of categories without a license; hidden while “Show my protection only” is on.</source>
        <translation>Anzahl der Kategorien ohne Lizenz; ausgeblendet, solange „Nur meinen Schutz anzeigen“ eingeschaltet ist.</translation>
    </message>
    <message>
        <source>Derived from billing and the last access; otherwise shown as unknown</source>
        <translation>Aus Abrechnung und letztem Zugriff abgeleitet; sonst als unbekannt angezeigt</translation>
    </message>
    <message>
        <source>Customers, name, region, billing</source>
        <translation>Kunden, Name, Region, Abrechnung</translation>
    </message>
    <message>
        <source>Sophos Central did not provide the customer’s own licenses; the tooltip gives the reason. What is shown next to it is still known.</source>
        <translation>Sophos Central hat die eigenen Lizenzen des Kunden nicht bereitgestellt; der Tooltip nennt den Grund. Was daneben angezeigt wird, ist weiterhin bekannt.</translation>
    </message>
    <message>
        <source>Customer list of the Partner API, loaded with every refresh</source>
        <translation>Kundenliste der Partner-API, bei jeder Aktualisierung abgerufen</translation>
    </message>
    <message>
        <source>Licenses, expiry dates, usage</source>
        <translation>Lizenzen, Ablaufdaten, Nutzung</translation>
    </message>
    <message>
        <source>Licensing API, one call per customer; the time is under “As of”</source>
        <translation>Licensing-API, ein Aufruf pro Kunde; Zeitpunkt unter „Stand“</translation>
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
        <source>Customer list, if Sophos Central provides a contact; otherwise entered by you and marked as stored locally</source>
        <translation>Kundenliste, sofern Sophos Central einen Kontakt liefert; sonst von Ihnen eingegeben und als lokal gespeichert gekennzeichnet</translation>
    </message>
    <message>
        <source>Local names, local contacts, activity</source>
        <translation>Lokale Namen, lokale Kontakte, Aktivitäten</translation>
    </message>
    <message>
        <source>Stored on this computer only</source>
        <translation>Nur auf diesem Computer gespeichert</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Keyboard and mouse</source>
        <translation>Tastatur und Maus</translation>
    </message>
    <message>
        <source>Customer list</source>
        <translation>Kundenliste</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Weitere</translation>
    </message>
    <message>
        <source>License symbols</source>
        <translation>Lizenzsymbole</translation>
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
        <source>License</source>
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
        <source>License no.</source>
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
        <source>{used}, {percent}% of the limit</source>
        <translation>{used}, {percent}&#xa0;% der Grenze</translation>
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
        <source>{used} of {limit} used ({percent}%)</source>
        <translation>{used} von {limit} genutzt ({percent}&#xa0;%)</translation>
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
        <source>Stored on this computer only, not in Sophos Central.</source>
        <translation>Wird nur auf diesem Computer gespeichert, nicht in Sophos Central.</translation>
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
        <translation>Mobiltelefon</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Straße und Hausnummer</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>PLZ</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Country code (such as CH)</source>
        <translation>Ländercode (z.&#xa0;B. CH)</translation>
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
        <translation>MSP Flex Connect-Partner</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>No account was specified.</source>
        <translation>Es wurde kein Konto angegeben.</translation>
    </message>
    <message>
        <source>Start Central Desk with --demo, or with --address and --client-id.</source>
        <translation>Starten Sie Central Desk mit --demo oder mit --address und --client-id.</translation>
    </message>
    <message>
        <source>Central Desk is already using this data folder.</source>
        <translation>Central Desk verwendet diesen Datenordner bereits.</translation>
    </message>
    <message>
        <source>Nothing was changed. Use the window that is already open, or wait until the running command has finished.</source>
        <translation>Es wurde nichts geändert. Verwenden Sie das bereits geöffnete Fenster oder warten Sie, bis der laufende Befehl beendet ist.</translation>
    </message>
    <message>
        <source>Reference for Sophos Support: {id}</source>
        <translation>Referenz für den Sophos Support: {id}</translation>
    </message>
    <message>
        <source>The action could not be completed.</source>
        <translation>Der Vorgang konnte nicht abgeschlossen werden.</translation>
    </message>
    <message>
        <source>No connection to Sophos Central.</source>
        <translation>Keine Verbindung zu Sophos Central.</translation>
    </message>
    <message>
        <source>Saved data is shown. Check the network and the proxy settings.</source>
        <translation>Angezeigt werden die gespeicherten Daten. Prüfen Sie Netzwerk und Proxy-Einstellungen.</translation>
    </message>
    <message>
        <source>The connection to Sophos Central is not secure.</source>
        <translation>Die Verbindung zu Sophos Central ist nicht sicher.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check this computer’s date and time. If they are correct, contact your network administrator.</source>
        <translation>Es wurde nichts gesendet. Prüfen Sie Datum und Uhrzeit dieses Computers. Sind sie richtig, wenden Sie sich an Ihre Netzwerkadministration.</translation>
    </message>
    <message>
        <source>Sophos Central returned a server address that is not allowed.</source>
        <translation>Sophos Central hat eine nicht zugelassene Serveradresse gemeldet.</translation>
    </message>
    <message>
        <source>Nothing was sent to that address. Saved data is shown. Check the addresses in Settings &gt; Connection.</source>
        <translation>An diese Adresse wurde nichts gesendet. Angezeigt werden die gespeicherten Daten. Prüfen Sie die Adressen unter Einstellungen &gt; Verbindung.</translation>
    </message>
    <message>
        <source>The API quota has been used up.</source>
        <translation>Das API-Kontingent ist aufgebraucht.</translation>
    </message>
    <message>
        <source>Saved data is shown. Refreshing resumes automatically as soon as the quota allows it.</source>
        <translation>Angezeigt werden die gespeicherten Daten. Die Aktualisierung wird automatisch fortgesetzt, sobald das Kontingent es zulässt.</translation>
    </message>
    <message>
        <source>Sophos Central reported a server error.</source>
        <translation>Sophos Central meldet einen Serverfehler.</translation>
    </message>
    <message>
        <source>Saved data is shown. Central Desk retries automatically.</source>
        <translation>Angezeigt werden die gespeicherten Daten. Central Desk versucht es automatisch erneut.</translation>
    </message>
    <message>
        <source>The response from Sophos Central could not be processed.</source>
        <translation>Die Antwort von Sophos Central konnte nicht verarbeitet werden.</translation>
    </message>
    <message>
        <source>Nothing was changed. Saved data is shown. Try again later.</source>
        <translation>Es wurde nichts geändert. Angezeigt werden die gespeicherten Daten. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>This function is not available with these API credentials.</source>
        <translation>Diese Funktion ist mit diesen API-Zugangsdaten nicht verfügbar.</translation>
    </message>
    <message>
        <source>Nothing was changed. Saved data is shown. Check the role of the API credentials and the addresses in Settings &gt; Connection.</source>
        <translation>Es wurde nichts geändert. Angezeigt werden die gespeicherten Daten. Prüfen Sie die Rolle der API-Zugangsdaten und die Adressen unter Einstellungen &gt; Verbindung.</translation>
    </message>
    <message>
        <source>Sophos Central rejected the request.</source>
        <translation>Sophos Central hat die Anfrage abgelehnt.</translation>
    </message>
    <message>
        <source>Nothing was changed. Saved data is shown. Check for a newer version of Central Desk, or contact Sophos Support.</source>
        <translation>Es wurde nichts geändert. Angezeigt werden die gespeicherten Daten. Suchen Sie nach einer neueren Version von Central Desk oder wenden Sie sich an den Sophos Support.</translation>
    </message>
    <message>
        <source>Sophos Central rejected the API credentials.</source>
        <translation>Sophos Central hat die API-Zugangsdaten abgelehnt.</translation>
    </message>
    <message>
        <source>Saved data is shown. Check the client ID and client secret, then sign in again.</source>
        <translation>Angezeigt werden die gespeicherten Daten. Prüfen Sie Client-ID und geheimen Clientschlüssel und melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>These API credentials are not from a partner account.</source>
        <translation>Diese API-Zugangsdaten gehören nicht zu einem Partnerkonto.</translation>
    </message>
    <message>
        <source>Create API credentials in Sophos Central Partner and sign in with them.</source>
        <translation>Erstellen Sie API-Zugangsdaten in Sophos Central Partner und melden Sie sich damit an.</translation>
    </message>
    <message>
        <source>These API credentials are not allowed to list customers.</source>
        <translation>Diese API-Zugangsdaten berechtigen nicht zum Abrufen der Kunden.</translation>
    </message>
    <message>
        <source>Saved data is shown. Check the role of the API credentials.</source>
        <translation>Angezeigt werden die gespeicherten Daten. Prüfen Sie die Rolle der API-Zugangsdaten.</translation>
    </message>
    <message>
        <source>An unexpected error occurred in Central Desk.</source>
        <translation>In Central Desk ist ein unerwarteter Fehler aufgetreten.</translation>
    </message>
    <message>
        <source>The action was canceled. Data saved earlier is unchanged. Try again; if the error occurs again, restart Central Desk. Details are in the log file.</source>
        <translation>Der Vorgang wurde abgebrochen. Bereits gespeicherte Daten sind unverändert. Versuchen Sie es erneut; tritt der Fehler wieder auf, starten Sie Central Desk neu. Einzelheiten stehen in der Protokolldatei.</translation>
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
        <source>The data folder cannot be used.</source>
        <translation>Der Datenordner kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another folder, or check the permissions of this one.</source>
        <translation>Es wurde nichts geändert. Wählen Sie einen anderen Ordner oder prüfen Sie die Berechtigungen dieses Ordners.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Die Datei konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The previous file is unchanged. Check the folder and the free disk space.</source>
        <translation>Die bisherige Datei ist unverändert. Prüfen Sie den Ordner und den freien Speicherplatz.</translation>
    </message>
    <message>
        <source>Some settings could not be read.</source>
        <translation>Einige Einstellungen konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Default values are used for them. The file stays unchanged until you change a setting.</source>
        <translation>Für diese gelten Standardwerte. Die Datei bleibt unverändert, bis Sie eine Einstellung ändern.</translation>
    </message>
    <message>
        <source>The saved data cannot be used.</source>
        <translation>Die gespeicherten Daten können nicht verwendet werden.</translation>
    </message>
    <message>
        <source>Another program is using the file. Nothing was changed. Close the other program and try again.</source>
        <translation>Ein anderes Programm verwendet die Datei. Es wurde nichts geändert. Beenden Sie das andere Programm und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The file is read-only. Nothing was changed. Allow writing to the file and start again.</source>
        <translation>Die Datei ist schreibgeschützt. Es wurde nichts geändert. Heben Sie den Schreibschutz auf und starten Sie erneut.</translation>
    </message>
    <message>
        <source>The file was created by a newer version of Central Desk. Nothing was changed. Install that version or a newer one.</source>
        <translation>Die Datei wurde mit einer neueren Version von Central Desk erstellt. Es wurde nichts geändert. Installieren Sie diese oder eine noch neuere Version.</translation>
    </message>
    <message>
        <source>The file is damaged. Nothing was deleted. Move it to another folder and start again; customers and licenses are then loaded again. Local names, local contacts, drafts and the activity log remain in the moved file only.</source>
        <translation>Die Datei ist beschädigt. Es wurde nichts gelöscht. Verschieben Sie sie in einen anderen Ordner und starten Sie erneut; Kunden und Lizenzen werden dann neu abgerufen. Lokale Namen, lokale Kontakte, Entwürfe und das Aktivitätsprotokoll bleiben nur in der verschobenen Datei.</translation>
    </message>
    <message>
        <source>The file does not belong to Central Desk. Nothing was changed. Move it to another folder and start again.</source>
        <translation>Die Datei gehört nicht zu Central Desk. Es wurde nichts geändert. Verschieben Sie sie in einen anderen Ordner und starten Sie erneut.</translation>
    </message>
    <message>
        <source>The disk is full. Data saved so far is safe. Free up disk space and try again.</source>
        <translation>Der Datenträger ist voll. Bisher gespeicherte Daten sind sicher. Geben Sie Speicherplatz frei und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The file cannot be opened. Nothing was changed. Check the folder and its permissions.</source>
        <translation>Die Datei kann nicht geöffnet werden. Es wurde nichts geändert. Prüfen Sie den Ordner und seine Berechtigungen.</translation>
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
        <source>This is already the customer’s name.</source>
        <translation>So heißt der Kunde bereits.</translation>
    </message>
    <message>
        <source>The name contains control characters.</source>
        <translation>Der Name enthält Steuerzeichen.</translation>
    </message>
    <message>
        <source>The name contains invisible characters that make it look like a different name.</source>
        <translation>Der Name enthält unsichtbare Zeichen und sähe dadurch wie ein anderer Name aus.</translation>
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
        <source>Use system setting</source>
        <translation>Systemeinstellung verwenden</translation>
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
        <source>Loading products…</source>
        <translation>Produkte werden abgerufen&#xa0;…</translation>
    </message>
    <message>
        <source>You are charged the full price of every selected product, even if less is installed. If you select none, choose products later in Sophos Central Partner.</source>
        <translation>Für jedes ausgewählte Produkt wird der volle Preis berechnet, auch wenn weniger installiert ist. Ohne Auswahl wählen Sie die Produkte später in Sophos Central Partner.</translation>
    </message>
    <message>
        <source>None of your customers is billed monthly yet, so no products can be offered here. Choose them later in Sophos Central Partner.</source>
        <translation>Noch keiner Ihrer Kunden wird monatlich abgerechnet, daher können hier keine Produkte angeboten werden. Wählen Sie sie später in Sophos Central Partner.</translation>
    </message>
</context>
<context>
    <name>ProfilesMenu</name>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Sign in to another account…</source>
        <translation>Bei einem anderen Konto anmelden&#xa0;…</translation>
    </message>
    <message>
        <source>Sign out and remove account</source>
        <translation>Abmelden und Konto entfernen</translation>
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
        <source>The full texts of the LGPL-3.0 and of the GPL-3.0, on which it builds, are also shown in this window.</source>
        <translation>Die vollständigen Texte der LGPL-3.0 und der GPL-3.0, auf der sie aufbaut, finden Sie ebenfalls in diesem Fenster.</translation>
    </message>
    <message>
        <source>These libraries are separate files, loaded when Central Desk starts. You may change them, replace them with your own builds, and reverse engineer the program as far as needed to debug such changes. Central Desk neither checks these files nor prevents changes to them.</source>
        <translation>Diese Bibliotheken sind eigene Dateien, die beim Start von Central Desk geladen werden. Sie dürfen sie ändern, durch selbst erstellte ersetzen und das Programm so weit zurückentwickeln, wie es nötig ist, um Fehler in solchen Änderungen zu finden. Central Desk prüft diese Dateien nicht und verhindert Änderungen daran nicht.</translation>
    </message>
    <message>
        <source>Source code: {qt} and {pyside}, each in the folder of the version given above.</source>
        <translation>Quellcode: {qt} und {pyside}, jeweils im Ordner der oben genannten Version.</translation>
    </message>
    <message>
        <source>How to replace them:</source>
        <translation>So ersetzen Sie sie:</translation>
    </message>
    <message>
        <source>1. Close Central Desk and make a copy of the folder given below.</source>
        <translation>1. Schließen Sie Central Desk und erstellen Sie eine Kopie des unten genannten Ordners.</translation>
    </message>
    <message>
        <source>2. Build Qt or PySide6 in a version of the same series, with the same compiler family and for the same processor.</source>
        <translation>2. Erstellen Sie Qt oder PySide6 in einer Version derselben Reihe, mit derselben Compiler-Familie und für denselben Prozessor.</translation>
    </message>
    <message>
        <source>3. Replace the files of the same names with yours.</source>
        <translation>3. Ersetzen Sie die gleichnamigen Dateien durch Ihre eigenen.</translation>
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
        <source>macOS: the frameworks in Qt/lib. Sign the program again afterwards, because macOS does not start anything that was changed after signing: codesign --force --deep --sign - &quot;Central Desk.app&quot;</source>
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
        <source>“{name}”: nothing is resent automatically.</source>
        <translation>„{name}“: Es wird nichts automatisch erneut gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>The outcome of %Ln operation(s) is unknown.</source>
        <translation>
            <numerusform>Das Ergebnis von %Ln Vorgang ist unbekannt.</numerusform>
            <numerusform>Das Ergebnis von %Ln Vorgängen ist unbekannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The operation for “{name}” was carried out in Sophos Central.</source>
        <translation>Der Vorgang für „{name}“ wurde in Sophos Central ausgeführt.</translation>
    </message>
    <message>
        <source>An open question has been resolved.</source>
        <translation>Eine offene Frage ist geklärt.</translation>
    </message>
</context>
<context>
    <name>QuestionTroubles</name>
    <message>
        <source>Someone else has changed the name in the meantime. It is now “{current}”. Nothing was sent. Check again.</source>
        <translation>Der Name wurde inzwischen von jemand anderem geändert. Er lautet jetzt „{current}“. Es wurde nichts gesendet. Prüfen Sie erneut.</translation>
    </message>
    <message>
        <source>No connection to Sophos Central. The check runs automatically when the connection is back.</source>
        <translation>Keine Verbindung zu Sophos Central. Die Prüfung wird automatisch nachgeholt, sobald die Verbindung wieder besteht.</translation>
    </message>
    <message>
        <source>No connection to Sophos Central. Nothing was sent; the question stays open.</source>
        <translation>Keine Verbindung zu Sophos Central. Es wurde nichts gesendet; die Frage bleibt offen.</translation>
    </message>
    <message>
        <source>Sophos Central no longer lists this customer. Nothing was changed. Refresh the list.</source>
        <translation>Sophos Central führt diesen Kunden nicht mehr auf. Es wurde nichts geändert. Aktualisieren Sie die Liste.</translation>
    </message>
    <message>
        <source>Sophos Central refused access. Nothing was changed.</source>
        <translation>Sophos Central hat den Zugriff abgelehnt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>No response was received again. Nothing is resent automatically.</source>
        <translation>Es kam erneut keine Antwort. Es wird nichts automatisch erneut gesendet.</translation>
    </message>
    <message>
        <source>This is already in progress.</source>
        <translation>Dieser Vorgang läuft bereits.</translation>
    </message>
    <message>
        <source>This question has already been resolved.</source>
        <translation>Diese Frage ist bereits geklärt.</translation>
    </message>
</context>
<context>
    <name>QuestionsDialog</name>
    <message>
        <source>Resolved: the customer “{name}” was created.</source>
        <translation>Geklärt: Der Kunde „{name}“ wurde erstellt.</translation>
    </message>
    <message>
        <source>“{name}” is closed. What is known is in the activity log.</source>
        <translation>„{name}“ ist abgeschlossen. Einzelheiten stehen im Aktivitätsprotokoll.</translation>
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
        <source>The outcome of these operations is unknown. Nothing is resent automatically. Every answer is recorded in the activity log.</source>
        <translation>Das Ergebnis dieser Vorgänge ist unbekannt. Es wird nichts automatisch erneut gesendet. Jede Antwort wird im Aktivitätsprotokoll festgehalten.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
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
        <source>All operations are resolved.</source>
        <translation>Alle Vorgänge sind geklärt.</translation>
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
        <source>Expiry date unknown</source>
        <translation>Ablaufdatum unbekannt</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>Nicht abrufbar</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>It is not known whether Partner Assistance is on. Opening the console may be refused.</source>
        <translation>Es ist nicht bekannt, ob die Partnerunterstützung aktiviert ist. Das Öffnen der Konsole wird möglicherweise abgelehnt.</translation>
    </message>
    <message>
        <source>Select a customer first.</source>
        <translation>Wählen Sie zuerst einen Kunden aus.</translation>
    </message>
    <message>
        <source>Select only one customer.</source>
        <translation>Wählen Sie nur einen Kunden aus.</translation>
    </message>
    <message>
        <source>Access may be refused. Partner Assistance may be off. The customer’s administrator can turn it on in Sophos Central Admin: Account Details &gt; Sophos Support &gt; Partner Assistance</source>
        <translation>Der Zugriff wird möglicherweise abgelehnt. Die Partnerunterstützung ist möglicherweise nicht aktiviert. Der Administrator des Kunden kann sie in Sophos Central Admin aktivieren: Kontoinformationen &gt; Sophos Support &gt; Partnerunterstützung</translation>
    </message>
    <message>
        <source>The customer’s account is suspended.</source>
        <translation>Das Konto des Kunden ist gesperrt.</translation>
    </message>
    <message>
        <source>The account has been canceled.</source>
        <translation>Das Konto wurde gekündigt.</translation>
    </message>
    <message>
        <source>Only MSP Flex partners can create monthly accounts.</source>
        <translation>Nur MSP-Flex-Partner können monatliche Konten erstellen.</translation>
    </message>
    <message>
        <source>This customer comes from a managed customer order. The name is part of the order and cannot be changed here.</source>
        <translation>Dieser Kunde stammt aus einem verwalteten Kundenauftrag. Der Name gehört zum Auftrag und kann hier nicht geändert werden.</translation>
    </message>
    <message>
        <source>No connection to Sophos Central.</source>
        <translation>Keine Verbindung zu Sophos Central.</translation>
    </message>
</context>
<context>
    <name>Regions</name>
    <message>
        <source>{name} (data center chosen by Sophos)</source>
        <translation>{name} (Rechenzentrum wählt Sophos)</translation>
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
        <source>customers, licenses and usage of all accounts</source>
        <translation>Kunden, Lizenzen und Nutzung aller Konten</translation>
    </message>
    <message>
        <source>the activity log, including operations with an unknown outcome</source>
        <translation>das Aktivitätsprotokoll einschließlich Vorgängen mit unbekanntem Ergebnis</translation>
    </message>
    <message>
        <source>local names, local contacts and drafts</source>
        <translation>lokale Namen, lokale Kontakte und Entwürfe</translation>
    </message>
    <message>
        <source>all accounts and their client secrets in the system keychain</source>
        <translation>alle Konten und ihre geheimen Clientschlüssel im Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>settings, window positions and log files</source>
        <translation>Einstellungen, Fensterpositionen und Protokolldateien</translation>
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
        <source>This cannot be undone. To confirm, type {word}.</source>
        <translation>Dieser Schritt kann nicht rückgängig gemacht werden. Geben Sie zur Bestätigung {word} ein.</translation>
    </message>
    <message>
        <source>Remove all data – Central Desk</source>
        <translation>Alle Daten entfernen – Central Desk</translation>
    </message>
    <message>
        <source>Remove all data from this computer?</source>
        <translation>Alle Daten von diesem Computer entfernen?</translation>
    </message>
    <message>
        <source>Will be removed</source>
        <translation>Wird entfernt</translation>
    </message>
    <message>
        <source>Will be kept</source>
        <translation>Bleibt erhalten</translation>
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
        <source>The damaged file was saved as: {path}</source>
        <translation>Die beschädigte Datei wurde gespeichert als: {path}</translation>
    </message>
    <message>
        <source>The saved data was damaged and has been replaced.</source>
        <translation>Die gespeicherten Daten waren beschädigt und wurden ersetzt.</translation>
    </message>
    <message>
        <source>Some local names, local contacts, drafts or log entries are restored as of {time}. Later changes to them are lost.</source>
        <translation>Einige lokale Namen, lokale Kontakte, Entwürfe oder Protokolleinträge wurden wiederhergestellt. Stand: {time}. Spätere Änderungen daran sind verloren.</translation>
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
        <translation>Geheimen Clientschlüssel anzeigen</translation>
    </message>
    <message>
        <source>Hide client secret</source>
        <translation>Geheimen Clientschlüssel ausblenden</translation>
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
        <source>Some settings could not be read.</source>
        <translation>Einige Einstellungen konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Default values are used for: {names}</source>
        <translation>Standardwerte gelten für: {names}</translation>
    </message>
    <message>
        <source>Use system setting</source>
        <translation>Systemeinstellung verwenden</translation>
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
        <source>Refresh</source>
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
        <source>Refresh automatically every</source>
        <translation>Automatisch aktualisieren alle</translation>
    </message>
    <message>
        <source>Reload licenses older than</source>
        <translation>Lizenzen neu abrufen, wenn älter als</translation>
    </message>
    <message>
        <source>Show “Expires soon”</source>
        <translation>„Läuft bald ab“ anzeigen</translation>
    </message>
    <message>
        <source>Calls per second</source>
        <translation>Aufrufe pro Sekunde</translation>
    </message>
    <message>
        <source>Calls per minute</source>
        <translation>Aufrufe pro Minute</translation>
    </message>
    <message>
        <source>Calls per hour</source>
        <translation>Aufrufe pro Stunde</translation>
    </message>
    <message>
        <source>Calls per day</source>
        <translation>Aufrufe pro Tag</translation>
    </message>
    <message>
        <source>Console address</source>
        <translation>Adresse der Konsole</translation>
    </message>
    <message>
        <source>Sign-in server</source>
        <translation>Anmeldeserver</translation>
    </message>
    <message>
        <source>API server</source>
        <translation>API-Server</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation>Proxy-Adresse</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Updates</translation>
    </message>
    <message>
        <source>Current account</source>
        <translation>Aktuelles Konto</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>Einstellungsdatei</translation>
    </message>
    <message>
        <source>This value could not be read.</source>
        <translation>Dieser Wert konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>This value is not allowed here.</source>
        <translation>Dieser Wert ist hier nicht zulässig.</translation>
    </message>
    <message>
        <source>The address must begin with https://</source>
        <translation>Die Adresse muss mit https:// beginnen</translation>
    </message>
    <message>
        <source>Only hosts under sophos.com are allowed, because your credentials are sent there.</source>
        <translation>Zulässig sind nur Hosts unter sophos.com, weil Ihre Zugangsdaten dorthin gesendet werden.</translation>
    </message>
    <message>
        <source>The address must not contain a user name or password, because settings are stored as plain text. For a proxy with a password, use the system proxy.</source>
        <translation>Die Adresse darf keinen Benutzernamen und kein Kennwort enthalten, weil Einstellungen im Klartext gespeichert werden. Verwenden Sie für einen Proxy mit Kennwort den Proxy des Systems.</translation>
    </message>
    <message>
        <source>Enter a value.</source>
        <translation>Geben Sie einen Wert ein.</translation>
    </message>
    <message>
        <source>This value is used twice.</source>
        <translation>Dieser Wert kommt doppelt vor.</translation>
    </message>
    <message>
        <source>Enter a whole number from {low} to {high}.</source>
        <translation>Geben Sie eine ganze Zahl von {low} bis {high} ein.</translation>
    </message>
    <message>
        <source>Enter an address such as {example}.</source>
        <translation>Geben Sie eine Adresse wie {example} ein.</translation>
    </message>
    <message>
        <source>The address contains something that is not allowed. The only variable is {variable}.</source>
        <translation>Die Adresse enthält etwas Unzulässiges. Die einzige Variable ist {variable}.</translation>
    </message>
    <message>
        <source>Enter only https:// and the host name.</source>
        <translation>Geben Sie nur https:// und den Hostnamen ein.</translation>
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
        <source>Check for updates once a day and notify me</source>
        <translation>Einmal täglich nach Updates suchen und benachrichtigen</translation>
    </message>
    <message>
        <source>Central Desk only requests a small signed file with update information. No names, no customers and not even your version are sent. Nothing is installed automatically.</source>
        <translation>Central Desk ruft nur eine kleine signierte Datei mit Update-Informationen ab. Dabei werden keine Namen, keine Kunden und auch nicht Ihre Version gesendet. Nichts wird automatisch installiert.</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>0 turns automatic refresh off; refresh with F5.</source>
        <translation>0: keine automatische Aktualisierung; aktualisieren Sie mit F5.</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>More recently loaded licenses are skipped. This saves API calls.</source>
        <translation>Lizenzen mit neuerem Stand werden beim Aktualisieren übersprungen. Das spart API-Aufrufe.</translation>
    </message>
    <message>
        <source>days before the expiry date</source>
        <translation>Tage vor dem Ablaufdatum</translation>
    </message>
    <message>
        <source>Sophos Central itself warns 30 days before.</source>
        <translation>Sophos Central selbst warnt 30&#xa0;Tage vorher.</translation>
    </message>
    <message>
        <source>Maximum number of API calls that Central Desk makes. Sophos does not publish limits; the defaults are cautious. 0 means unlimited.</source>
        <translation>Höchstzahl der API-Aufrufe von Central Desk. Sophos veröffentlicht keine Grenzwerte; die Standardwerte sind vorsichtig gewählt. 0 bedeutet unbegrenzt.</translation>
    </message>
    <message>
        <source>Your credentials and all API calls are sent to these addresses. Only hosts under sophos.com are allowed.</source>
        <translation>Ihre Zugangsdaten und alle API-Aufrufe werden an diese Adressen gesendet. Zulässig sind nur Hosts unter sophos.com.</translation>
    </message>
    <message>
        <source>http://proxy.example.com:8080</source>
        <translation>http://proxy.example.com:8080</translation>
    </message>
    <message>
        <source>Takes effect as soon as the address is valid.</source>
        <translation>Wird wirksam, sobald die Adresse gültig ist.</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Customers, licenses and the activity log are stored here; only your user account can read them. Client secrets are stored in the system keychain.</source>
        <translation>Hier sind Kunden, Lizenzen und das Aktivitätsprotokoll gespeichert; nur Ihr Benutzerkonto kann sie lesen. Geheime Clientschlüssel sind im Schlüsselbund des Systems gespeichert.</translation>
    </message>
    <message>
        <source>Remove all data</source>
        <translation>Alle Daten entfernen</translation>
    </message>
    <message>
        <source>Removes everything that Central Desk has stored on this computer. Before you confirm, you see what is removed and what is kept. Nothing changes in Sophos Central.</source>
        <translation>Entfernt alles, was Central Desk auf diesem Computer gespeichert hat. Bevor Sie bestätigen, sehen Sie, was entfernt wird und was erhalten bleibt. In Sophos Central ändert sich nichts.</translation>
    </message>
    <message>
        <source>Remove all data…</source>
        <translation>Alle Daten entfernen&#xa0;…</translation>
    </message>
    <message>
        <source>Reset to defaults</source>
        <translation>Auf Standardwerte zurücksetzen</translation>
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
        <source>Opens when you launch a customer. {variable} is replaced with the customer ID. Sophos does not document an address for individual customers; without {variable}, the partner console opens.</source>
        <translation>Wird geöffnet, wenn Sie einen Kunden starten. {variable} wird durch die Kunden-ID ersetzt. Sophos dokumentiert keine Adresse für einzelne Kunden; ohne {variable} wird die Partner-Konsole geöffnet.</translation>
    </message>
    <message>
        <source>Insert {variable}</source>
        <translation>{variable} einfügen</translation>
    </message>
    <message>
        <source>Copy folder path</source>
        <translation>Ordnerpfad kopieren</translation>
    </message>
    <message>
        <source>No valid address</source>
        <translation>Keine gültige Adresse</translation>
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
        <source>Enter to save · Esc to cancel</source>
        <translation>Eingabe: speichern · Esc: abbrechen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert&#xa0;…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>The new name appears in the customer’s Sophos Central Admin, in this list and in your Cloud Service account in Salesforce.</source>
        <translation>Der neue Name wird in Sophos Central Admin des Kunden, in dieser Liste und in Ihrem Cloud Service-Konto in Salesforce angezeigt.</translation>
    </message>
    <message>
        <source>A local name is stored on this computer only. Nothing changes in Sophos Central.</source>
        <translation>Ein lokaler Name wird nur auf diesem Computer gespeichert. In Sophos Central ändert sich nichts.</translation>
    </message>
    <message>
        <source>“{old}” is now called “{new}”. The name also appears in Sophos Central Admin and in your Cloud Service account in Salesforce.</source>
        <translation>„{old}“ heißt jetzt „{new}“. Der Name wird auch in Sophos Central Admin und in Ihrem Cloud Service-Konto in Salesforce angezeigt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Restoring the previous name…</source>
        <translation>Der vorherige Name wird wiederhergestellt&#xa0;…</translation>
    </message>
    <message>
        <source>Rename undone. The customer is called “{name}” again.</source>
        <translation>Umbenennung rückgängig gemacht. Der Kunde heißt wieder „{name}“.</translation>
    </message>
    <message>
        <source>Someone else has changed the name in the meantime. You saw “{seen}”; it is now “{current}”. Nothing was changed.</source>
        <translation>Der Name wurde inzwischen von jemand anderem geändert. Angezeigt war „{seen}“, jetzt lautet er „{current}“. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Use the new name</source>
        <translation>Neuen Namen übernehmen</translation>
    </message>
    <message>
        <source>Rename anyway</source>
        <translation>Trotzdem umbenennen</translation>
    </message>
    <message>
        <source>Renaming is not available with these API credentials. Nothing was changed.</source>
        <translation>Das Umbenennen ist mit diesen API-Zugangsdaten nicht verfügbar. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Open Sophos Central Partner</source>
        <translation>Sophos Central Partner öffnen</translation>
    </message>
    <message>
        <source>Set local name</source>
        <translation>Lokalen Namen vergeben</translation>
    </message>
    <message>
        <source>No response was received: it is unclear whether the customer is now called “{new}”. This is being checked; nothing is resent automatically.</source>
        <translation>Es kam keine Antwort: Unklar ist, ob der Kunde jetzt „{new}“ heißt. Das wird geprüft; es wird nichts automatisch erneut gesendet.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Checked: Sophos Central still shows “{old}”. You can try again.</source>
        <translation>Geprüft: Sophos Central zeigt weiterhin „{old}“ an. Sie können es erneut versuchen.</translation>
    </message>
    <message>
        <source>Sophos Central no longer lists this customer. Refresh the list.</source>
        <translation>Sophos Central führt diesen Kunden nicht mehr auf. Aktualisieren Sie die Liste.</translation>
    </message>
    <message>
        <source>Sophos Central rejected the name. Nothing was changed. Change the name and try again. {detail}</source>
        <translation>Sophos Central hat den Namen abgelehnt. Es wurde nichts geändert. Ändern Sie den Namen und versuchen Sie es erneut. {detail}</translation>
    </message>
    <message>
        <source>No connection to Sophos Central. Nothing was changed. Check the network and the proxy settings, then try again.</source>
        <translation>Keine Verbindung zu Sophos Central. Es wurde nichts geändert. Prüfen Sie Netzwerk und Proxy-Einstellungen und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The connection to Sophos Central is not secure. Nothing was changed. Check this computer’s date and time, or contact your network administrator.</source>
        <translation>Die Verbindung zu Sophos Central ist nicht sicher. Es wurde nichts geändert. Prüfen Sie Datum und Uhrzeit dieses Computers oder wenden Sie sich an Ihre Netzwerkadministration.</translation>
    </message>
    <message>
        <source>Sophos Central reported a server error. Nothing was changed. Try again later.</source>
        <translation>Sophos Central meldet einen Serverfehler. Es wurde nichts geändert. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The response from Sophos Central could not be processed. Nothing was changed. Try again later.</source>
        <translation>Die Antwort von Sophos Central konnte nicht verarbeitet werden. Es wurde nichts geändert. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>These API credentials are not allowed to rename this customer. Nothing was changed. Check the role of the API credentials.</source>
        <translation>Diese API-Zugangsdaten berechtigen nicht zum Umbenennen dieses Kunden. Es wurde nichts geändert. Prüfen Sie die Rolle der API-Zugangsdaten.</translation>
    </message>
    <message>
        <source>Sophos Central no longer lists this customer. Nothing was changed. Refresh the list.</source>
        <translation>Sophos Central führt diesen Kunden nicht mehr auf. Es wurde nichts geändert. Aktualisieren Sie die Liste.</translation>
    </message>
    <message>
        <source>Canceled. Nothing was changed.</source>
        <translation>Abgebrochen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Sophos Central rejected the API credentials. Nothing was changed. Check the client ID and client secret.</source>
        <translation>Sophos Central hat die API-Zugangsdaten abgelehnt. Es wurde nichts geändert. Prüfen Sie Client-ID und geheimen Clientschlüssel.</translation>
    </message>
    <message>
        <source>The API quota has been used up. Nothing was changed. Try again later.</source>
        <translation>Das API-Kontingent ist aufgebraucht. Es wurde nichts geändert. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>This name is already being saved.</source>
        <translation>Dieser Name wird bereits gespeichert.</translation>
    </message>
    <message>
        <source>There is no rename to undo.</source>
        <translation>Zurzeit kann keine Umbenennung rückgängig gemacht werden.</translation>
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
        <source>%Ln fictitious customer(s) in every state, without a network connection. No data leaves this computer.</source>
        <translation>
            <numerusform>%Ln fiktiver Kunde in allen Zuständen, ohne Netzwerkverbindung. Es verlassen keine Daten diesen Computer.</numerusform>
            <numerusform>%Ln fiktive Kunden in allen Zuständen, ohne Netzwerkverbindung. Es verlassen keine Daten diesen Computer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in to Sophos Central Partner as a Partner Super Admin.</source>
        <translation>Melden Sie sich bei Sophos Central Partner als Partner-Super-Admin an.</translation>
    </message>
    <message>
        <source>Go to Settings &amp; Policies &gt; API Credentials Management.</source>
        <translation>Gehen Sie zu Einstellungen &amp; Richtlinien &gt; API-Zugangsdatenverwaltung.</translation>
    </message>
    <message>
        <source>Click Add Credential and choose a role. Service Principal Read-Only is enough to view data; changes probably need Service Principal Super Admin.</source>
        <translation>Klicken Sie auf „Zugangsdaten hinzufügen“ und wählen Sie eine Rolle. Zum Ansehen genügt Service Principal ReadOnly, für Änderungen ist vermutlich Service Principal Superadmin nötig.</translation>
    </message>
    <message>
        <source>Copy the client ID and client secret. The secret is shown only once.</source>
        <translation>Kopieren Sie Client-ID und geheimen Clientschlüssel. Der Schlüssel wird nur einmal angezeigt.</translation>
    </message>
    <message>
        <source>Try the demo first</source>
        <translation>Zuerst die Demo ausprobieren</translation>
    </message>
    <message>
        <source>Licenses and expiry dates</source>
        <translation>Lizenzen und Ablaufdaten</translation>
    </message>
    <message>
        <source>Search and filters</source>
        <translation>Suche und Filter</translation>
    </message>
    <message>
        <source>Renaming and creating accounts</source>
        <translation>Konten umbenennen und erstellen</translation>
    </message>
    <message>
        <source>Try with demo data</source>
        <translation>Mit Demodaten ausprobieren</translation>
    </message>
    <message>
        <source>Where to find the credentials</source>
        <translation>Hier finden Sie die Zugangsdaten</translation>
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
        <source>Neither</source>
        <translation>Keines von beiden</translation>
    </message>
    <message>
        <source>Not signed in yet</source>
        <translation>Noch nicht angemeldet</translation>
    </message>
    <message>
        <source>Unofficial program, not a Sophos product</source>
        <translation>Inoffizielles Programm, kein Produkt von Sophos</translation>
    </message>
    <message>
        <source>Too long, or contains invalid characters.</source>
        <translation>Zu lang oder enthält ungültige Zeichen.</translation>
    </message>
    <message>
        <source>Saving… Your system may ask for permission.</source>
        <translation>Wird gespeichert&#xa0;… Das System fragt eventuell nach Ihrer Erlaubnis.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft&#xa0;…</translation>
    </message>
    <message>
        <source>You can create monthly accounts.</source>
        <translation>Sie können monatliche Konten erstellen.</translation>
    </message>
    <message>
        <source>You can see managed customer subscriptions.</source>
        <translation>Sie können die Abonnements verwalteter Kunden sehen.</translation>
    </message>
    <message>
        <source>You cannot create monthly accounts.</source>
        <translation>Sie können keine monatlichen Konten erstellen.</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Welcome to Central Desk</source>
        <translation>Willkommen bei Central Desk</translation>
    </message>
    <message>
        <source>All customers, licenses and expiry dates in one place.</source>
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
        <translation>Geheimer Clientschlüssel (Client Secret)</translation>
    </message>
    <message>
        <source>Paste from Sophos Central Partner</source>
        <translation>Aus Sophos Central Partner einfügen</translation>
    </message>
    <message>
        <source>The client secret is stored only in the system keychain, never in plain text and never in the database.</source>
        <translation>Der geheime Clientschlüssel wird nur im Schlüsselbund des Systems gespeichert, nie im Klartext und nie in der Datenbank.</translation>
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
        <source>Partner credentials confirmed</source>
        <translation>Partner-Zugangsdaten bestätigt</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Anzeigename</translation>
    </message>
    <message>
        <source>Partner program</source>
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
        <source>The client secret could not be saved</source>
        <translation>Der geheime Clientschlüssel konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>It is not stored anywhere else. You can keep it in memory for this session only; next time you have to sign in again.</source>
        <translation>Er wird an keinem anderen Ort gespeichert. Sie können ihn für diese Sitzung im Arbeitsspeicher behalten und müssen sich beim nächsten Start erneut anmelden.</translation>
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
        <source>No data yet. All customers are loaded once you have signed in.</source>
        <translation>Noch keine Daten. Nach der Anmeldung werden alle Kunden abgerufen.</translation>
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
        <source>Sophos Central rejected the client ID or client secret.</source>
        <translation>Sophos Central hat die Client-ID oder den geheimen Clientschlüssel abgelehnt.</translation>
    </message>
    <message>
        <source>Copy both again. If you no longer have the client secret, create new API credentials.</source>
        <translation>Kopieren Sie beide erneut. Wenn Sie den geheimen Clientschlüssel nicht mehr haben, erstellen Sie neue API-Zugangsdaten.</translation>
    </message>
    <message>
        <source>Create API credentials in Sophos Central Partner and sign in with them.</source>
        <translation>Erstellen Sie API-Zugangsdaten in Sophos Central Partner und melden Sie sich damit an.</translation>
    </message>
    <message>
        <source>These API credentials belong to an organization (Sophos Central Enterprise).</source>
        <translation>Diese API-Zugangsdaten gehören zu einer Organisation (Sophos Central Enterprise).</translation>
    </message>
    <message>
        <source>They only give access to that organization’s sub-estates.</source>
        <translation>Sie geben nur Zugriff auf deren Verwaltungseinheiten.</translation>
    </message>
    <message>
        <source>These API credentials belong to a single customer (Sophos Central Admin).</source>
        <translation>Diese API-Zugangsdaten gehören zu einem einzelnen Kunden (Sophos Central Admin).</translation>
    </message>
    <message>
        <source>They only give access to that one account.</source>
        <translation>Sie geben nur Zugriff auf dieses eine Konto.</translation>
    </message>
    <message>
        <source>These API credentials are not from a partner account.</source>
        <translation>Diese API-Zugangsdaten gehören nicht zu einem Partnerkonto.</translation>
    </message>
    <message>
        <source>They do not allow listing a partner’s customers.</source>
        <translation>Damit können keine Kunden eines Partners abgerufen werden.</translation>
    </message>
    <message>
        <source>No connection to Sophos Central.</source>
        <translation>Keine Verbindung zu Sophos Central.</translation>
    </message>
    <message>
        <source>Check the network and the proxy settings, then sign in again.</source>
        <translation>Prüfen Sie Netzwerk und Proxy-Einstellungen und melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>The connection to Sophos Central is not secure.</source>
        <translation>Die Verbindung zu Sophos Central ist nicht sicher.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check this computer’s date and time. If they are correct, contact your network administrator.</source>
        <translation>Es wurde nichts gesendet. Prüfen Sie Datum und Uhrzeit dieses Computers. Sind sie richtig, wenden Sie sich an Ihre Netzwerkadministration.</translation>
    </message>
    <message>
        <source>Sophos Central returned a server address that is not allowed.</source>
        <translation>Sophos Central hat eine nicht zugelassene Serveradresse gemeldet.</translation>
    </message>
    <message>
        <source>Nothing was sent to that address. Check the addresses in Settings &gt; Connection.</source>
        <translation>An diese Adresse wurde nichts gesendet. Prüfen Sie die Adressen unter Einstellungen &gt; Verbindung.</translation>
    </message>
    <message>
        <source>Your entries are kept. Try again later.</source>
        <translation>Ihre Eingaben bleiben erhalten. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The API quota has been used up.</source>
        <translation>Das API-Kontingent ist aufgebraucht.</translation>
    </message>
    <message>
        <source>Sophos Central reported a server error.</source>
        <translation>Sophos Central meldet einen Serverfehler.</translation>
    </message>
    <message>
        <source>The response from Sophos Central could not be processed.</source>
        <translation>Die Antwort von Sophos Central konnte nicht verarbeitet werden.</translation>
    </message>
    <message>
        <source>These API credentials are not allowed to list customers.</source>
        <translation>Diese API-Zugangsdaten berechtigen nicht zum Abrufen der Kunden.</translation>
    </message>
    <message>
        <source>Check the role of the API credentials.</source>
        <translation>Prüfen Sie die Rolle der API-Zugangsdaten.</translation>
    </message>
    <message>
        <source>This function is not available with these API credentials.</source>
        <translation>Diese Funktion ist mit diesen API-Zugangsdaten nicht verfügbar.</translation>
    </message>
    <message>
        <source>Use API credentials from Sophos Central Partner, or check the addresses in Settings &gt; Connection.</source>
        <translation>Verwenden Sie API-Zugangsdaten aus Sophos Central Partner oder prüfen Sie die Adressen unter Einstellungen &gt; Verbindung.</translation>
    </message>
    <message>
        <source>Sophos Central rejected the request.</source>
        <translation>Sophos Central hat die Anfrage abgelehnt.</translation>
    </message>
    <message>
        <source>Your entries are kept. Check for a newer version of Central Desk, or contact Sophos Support.</source>
        <translation>Ihre Eingaben bleiben erhalten. Suchen Sie nach einer neueren Version von Central Desk oder wenden Sie sich an den Sophos Support.</translation>
    </message>
    <message>
        <source>The client secret is not stored on this computer.</source>
        <translation>Der geheime Clientschlüssel ist auf diesem Computer nicht gespeichert.</translation>
    </message>
    <message>
        <source>Sign in again to continue with this account.</source>
        <translation>Melden Sie sich erneut an, um mit diesem Konto weiterzuarbeiten.</translation>
    </message>
    <message>
        <source>This system has no keychain.</source>
        <translation>Auf diesem System gibt es keinen Schlüsselbund.</translation>
    </message>
    <message>
        <source>On Linux, a service such as GNOME Keyring or KWallet must be running.</source>
        <translation>Unter Linux muss ein Dienst wie GNOME Keyring oder KWallet laufen.</translation>
    </message>
    <message>
        <source>The system keychain is locked.</source>
        <translation>Der Schlüsselbund des Systems ist gesperrt.</translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation>Entsperren Sie ihn und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Access to the system keychain was denied.</source>
        <translation>Der Zugriff auf den Schlüsselbund des Systems wurde verweigert.</translation>
    </message>
    <message>
        <source>Try again and allow access when the system asks.</source>
        <translation>Versuchen Sie es erneut und erlauben Sie den Zugriff, wenn das System fragt.</translation>
    </message>
    <message>
        <source>The system keychain did not respond in time.</source>
        <translation>Der Schlüsselbund des Systems hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>It may be asking for a password in a window behind this one. Answer there, then try again.</source>
        <translation>Möglicherweise fragt er in einem Fenster hinter diesem nach einem Kennwort. Antworten Sie dort und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The system keychain did not save the client secret correctly.</source>
        <translation>Der Schlüsselbund des Systems hat den geheimen Clientschlüssel nicht richtig gespeichert.</translation>
    </message>
    <message>
        <source>The stored value did not match and was deleted. Try again, or keep the client secret for this session only.</source>
        <translation>Der gespeicherte Wert stimmte nicht überein und wurde gelöscht. Versuchen Sie es erneut oder behalten Sie den Schlüssel nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>The client secret is too long for the keychain.</source>
        <translation>Der geheime Clientschlüssel ist zu lang für den Schlüsselbund.</translation>
    </message>
    <message>
        <source>Nothing was saved. Check whether you pasted it correctly.</source>
        <translation>Es wurde nichts gespeichert. Prüfen Sie, ob Sie ihn richtig eingefügt haben.</translation>
    </message>
    <message>
        <source>The system keychain rejected the client secret.</source>
        <translation>Der Schlüsselbund des Systems hat den geheimen Clientschlüssel abgelehnt.</translation>
    </message>
    <message>
        <source>Try again, or check the keychain’s settings.</source>
        <translation>Versuchen Sie es erneut oder prüfen Sie die Einstellungen des Schlüsselbunds.</translation>
    </message>
</context>
<context>
    <name>SimilarPage</name>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%n existing customer(s) look similar</source>
        <translation>
            <numerusform>%n vorhandener Kunde ist ähnlich</numerusform>
            <numerusform>%n vorhandene Kunden sind ähnlich</numerusform>
        </translation>
    </message>
    <message>
        <source>Is “{name}” really a new customer? A second account would be billed separately.</source>
        <translation>Ist „{name}“ wirklich ein neuer Kunde? Ein zweites Konto würde gesondert abgerechnet.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>same name</source>
        <translation>gleicher Name</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>ähnlicher Name</translation>
    </message>
    <message>
        <source>same email address</source>
        <translation>gleiche E-Mail-Adresse</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Refresh progress</source>
        <translation>Fortschritt der Aktualisierung</translation>
    </message>
    <message>
        <source>Stop refreshing</source>
        <translation>Aktualisierung anhalten</translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message>
        <source>Connecting…</source>
        <translation>Verbindung wird hergestellt&#xa0;…</translation>
    </message>
    <message>
        <source>Loading customers…</source>
        <translation>Kunden werden abgerufen&#xa0;…</translation>
    </message>
    <message>
        <source>Refreshing licenses…</source>
        <translation>Lizenzen werden aktualisiert&#xa0;…</translation>
    </message>
    <message>
        <source>waiting for API quota, {time} left</source>
        <translation>wartet auf API-Kontingent, noch {time}</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>noch etwa {time}</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count}&#xa0;Sek.</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count}&#xa0;Min.</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count}&#xa0;Std.</translation>
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
        <source>All licenses up to date</source>
        <translation>Alle Lizenzen aktuell</translation>
    </message>
    <message>
        <source>Saved data</source>
        <translation>Gespeicherte Daten</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten&#xa0;…</translation>
    </message>
    <message>
        <source>API quota: unknown</source>
        <translation>API-Kontingent: unbekannt</translation>
    </message>
    <message>
        <source>API quota: unlimited</source>
        <translation>API-Kontingent: unbegrenzt</translation>
    </message>
    <message>
        <source>API quota: {left} of {limit} calls left this hour</source>
        <translation>API-Kontingent: noch {left} von {limit} Aufrufen pro Stunde</translation>
    </message>
    <message>
        <source>Never fully refreshed</source>
        <translation>Noch nie vollständig aktualisiert</translation>
    </message>
    <message>
        <source>Last full refresh: {time}</source>
        <translation>Zuletzt vollständig aktualisiert: {time}</translation>
    </message>
    <message>
        <source>today, {time}</source>
        <translation>heute, {time}</translation>
    </message>
    <message>
        <source>yesterday, {time}</source>
        <translation>gestern, {time}</translation>
    </message>
</context>
<context>
    <name>SummaryWords</name>
    <message>
        <source>Expires soon, {days} d</source>
        <translation>Läuft bald ab, {days}&#xa0;Tg.</translation>
    </message>
    <message numerus="yes">
        <source>%n expired</source>
        <translation>
            <numerusform>%n abgelaufen</numerusform>
            <numerusform>%n abgelaufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with over-usage</source>
        <translation>
            <numerusform>%n mit Übernutzung</numerusform>
            <numerusform>%n mit Übernutzung</numerusform>
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
        <source>%n product(s) without license data</source>
        <translation>
            <numerusform>%n Produkt ohne Lizenzdaten</numerusform>
            <numerusform>%n Produkte ohne Lizenzdaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expired more than 60 days ago</source>
        <translation>
            <numerusform>%n vor über 60&#xa0;Tagen abgelaufen</numerusform>
            <numerusform>%n vor über 60&#xa0;Tagen abgelaufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with unknown expiry date</source>
        <translation>
            <numerusform>%n mit unbekanntem Ablaufdatum</numerusform>
            <numerusform>%n mit unbekanntem Ablaufdatum</numerusform>
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
        <source>These API credentials are not allowed to load licenses.</source>
        <translation>Diese API-Zugangsdaten berechtigen nicht zum Abrufen von Lizenzen.</translation>
    </message>
    <message>
        <source>Your customers and all licenses saved so far stay visible. In Sophos Central Partner, create API credentials with a role that is allowed to load licenses, such as Service Principal Read-Only, and sign in with them.</source>
        <translation>Ihre Kunden und alle bisher gespeicherten Lizenzen bleiben sichtbar. Erstellen Sie in Sophos Central Partner API-Zugangsdaten mit einer Rolle, die zum Abrufen von Lizenzen berechtigt, z.&#xa0;B. Service Principal ReadOnly, und melden Sie sich damit an.</translation>
    </message>
    <message>
        <source>The customer list is incomplete. No customers were removed. {reason}</source>
        <translation>Die Kundenliste ist unvollständig. Es wurden keine Kunden entfernt. {reason}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer record(s) could not be read and were skipped.</source>
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
        <source>The customer list contradicts its own totals. Customers that are missing from it are removed only when they are missing again.</source>
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
        <source>Some licenses of %Ln customer(s) could not be read. Saved licenses are kept.</source>
        <translation>
            <numerusform>Einige Lizenzen von %Ln Kunden konnten nicht gelesen werden. Die gespeicherten bleiben erhalten.</numerusform>
            <numerusform>Einige Lizenzen von %Ln Kunden konnten nicht gelesen werden. Die gespeicherten bleiben erhalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some firewall licenses could not be read. Saved licenses are kept.</source>
        <translation>Einige Firewall-Lizenzen konnten nicht gelesen werden. Die gespeicherten bleiben erhalten.</translation>
    </message>
    <message numerus="yes">
        <source>Sophos Central no longer lists %Ln of your customers.</source>
        <translation>
            <numerusform>Sophos Central führt %Ln Ihrer Kunden nicht mehr auf.</numerusform>
            <numerusform>Sophos Central führt %Ln Ihrer Kunden nicht mehr auf.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Beantworten&#xa0;…</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
</context>
<context>
    <name>TerminalWords</name>
    <message>
        <source>Location</source>
        <translation>Ort</translation>
    </message>
</context>
<context>
    <name>UnknownOutcome</name>
    <message>
        <source>It is unclear whether “{name}” was created</source>
        <translation>Unklar, ob „{name}“ erstellt wurde</translation>
    </message>
    <message>
        <source>No response was received from Sophos Central, and the account could not be looked up yet. Nothing is resent automatically.</source>
        <translation>Von Sophos Central kam keine Antwort, und das Konto konnte noch nicht gesucht werden. Es wird nichts automatisch erneut gesendet.</translation>
    </message>
    <message>
        <source>No response was received from Sophos Central. Nothing is resent automatically. Central Desk is looking for the account among your customers; this can take a few minutes. You can close this window. If a question remains, you will be asked.</source>
        <translation>Von Sophos Central kam keine Antwort. Es wird nichts automatisch erneut gesendet. Central Desk sucht das Konto unter Ihren Kunden; das kann einige Minuten dauern. Sie können dieses Fenster schließen. Bleibt eine Frage offen, werden Sie gefragt.</translation>
    </message>
    <message>
        <source>Is one of these “{name}”?</source>
        <translation>Ist einer dieser Kunden „{name}“?</translation>
    </message>
    <message>
        <source>No response was received from Sophos Central. One of these customers may be the new account. Only you can tell; nothing is sent automatically.</source>
        <translation>Von Sophos Central kam keine Antwort. Einer dieser Kunden könnte das neue Konto sein. Das können nur Sie entscheiden; es wird nichts automatisch gesendet.</translation>
    </message>
    <message>
        <source>“{name}” was not found</source>
        <translation>„{name}“ wurde nicht gefunden</translation>
    </message>
    <message>
        <source>No response was received from Sophos Central, and no new customer with this name is listed. The account was probably not created. If in doubt, check Sophos Central Partner; nothing is sent automatically.</source>
        <translation>Von Sophos Central kam keine Antwort, und kein neuer Kunde mit diesem Namen wird aufgeführt. Das Konto wurde vermutlich nicht erstellt. Prüfen Sie im Zweifel Sophos Central Partner; es wird nichts automatisch gesendet.</translation>
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
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
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
        <source>If “{name}” was created, sending it again creates a second account, and both are billed. Check Sophos Central Partner first.</source>
        <translation>Falls „{name}“ bereits erstellt wurde, entsteht durch erneutes Senden ein zweites Konto, und beide werden abgerechnet. Prüfen Sie zuerst Sophos Central Partner.</translation>
    </message>
    <message>
        <source>Send again…</source>
        <translation>Erneut senden&#xa0;…</translation>
    </message>
    <message>
        <source>“{name}” was not sent</source>
        <translation>„{name}“ wurde nicht gesendet</translation>
    </message>
    <message>
        <source>Central Desk closed before the account was sent. Nothing was created.</source>
        <translation>Central Desk wurde beendet, bevor das Konto gesendet wurde. Es wurde nichts erstellt.</translation>
    </message>
    <message>
        <source>Continue in the form</source>
        <translation>Im Formular fortsetzen</translation>
    </message>
    <message>
        <source>Sophos Central no longer lists “{old}”</source>
        <translation>Sophos Central führt „{old}“ nicht mehr auf</translation>
    </message>
    <message>
        <source>The customer was to be renamed to “{new}”. There is nothing left to rename.</source>
        <translation>Der Kunde sollte in „{new}“ umbenannt werden. Es gibt nichts mehr umzubenennen.</translation>
    </message>
    <message>
        <source>It is unclear whether “{old}” is now called “{new}”</source>
        <translation>Unklar, ob „{old}“ jetzt „{new}“ heißt</translation>
    </message>
    <message>
        <source>No response was received from Sophos Central, and the name could not be checked yet. Nothing is resent automatically.</source>
        <translation>Von Sophos Central kam keine Antwort, und der Name konnte noch nicht geprüft werden. Es wird nichts automatisch erneut gesendet.</translation>
    </message>
    <message>
        <source>No response was received from Sophos Central. Nothing is resent automatically. Checking the name…</source>
        <translation>Von Sophos Central kam keine Antwort. Es wird nichts automatisch erneut gesendet. Der Name wird geprüft&#xa0;…</translation>
    </message>
    <message>
        <source>Sophos Central shows “{now}”, not “{new}”</source>
        <translation>Sophos Central zeigt „{now}“ an, nicht „{new}“</translation>
    </message>
    <message>
        <source>“{old}” was to be renamed to “{new}”, but no response was received from Sophos Central. Keep the current name, or send the new one again.</source>
        <translation>„{old}“ sollte in „{new}“ umbenannt werden, aber von Sophos Central kam keine Antwort. Behalten Sie den jetzigen Namen oder senden Sie den neuen erneut.</translation>
    </message>
    <message>
        <source>Keep this name</source>
        <translation>Diesen Namen behalten</translation>
    </message>
    <message>
        <source>“{old}” was not renamed to “{new}”</source>
        <translation>„{old}“ wurde nicht in „{new}“ umbenannt</translation>
    </message>
    <message>
        <source>Central Desk closed before the new name was sent. Nothing was changed.</source>
        <translation>Central Desk wurde beendet, bevor der neue Name gesendet wurde. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>Senden&#xa0;…</translation>
    </message>
    <message>
        <source>“{now}” is replaced with “{new}” for everyone, in Sophos Central Admin too. The name is checked once more first; if someone else has changed it, nothing is sent.</source>
        <translation>„{now}“ wird für alle durch „{new}“ ersetzt, auch in Sophos Central Admin. Der Name wird vorher noch einmal geprüft; hat ihn jemand anderes geändert, wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Nicht weiterverfolgen</translation>
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
        <source>This version does not check for updates: it contains no key to verify update information.</source>
        <translation>Diese Version sucht nicht nach Updates: Sie enthält keinen Schlüssel zum Prüfen der Update-Informationen.</translation>
    </message>
    <message>
        <source>Central Desk {version} is available.</source>
        <translation>Central Desk {version} ist verfügbar.</translation>
    </message>
    <message>
        <source>Central Desk {version} is the latest version.</source>
        <translation>Central Desk {version} ist die neueste Version.</translation>
    </message>
    <message>
        <source>Checking for updates…</source>
        <translation>Nach Updates wird gesucht&#xa0;…</translation>
    </message>
    <message>
        <source>The download page could not be opened.</source>
        <translation>Die Download-Seite konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The update information could not be downloaded. Check the connection and the proxy settings.</source>
        <translation>Die Update-Informationen konnten nicht abgerufen werden. Prüfen Sie Verbindung und Proxy-Einstellungen.</translation>
    </message>
    <message>
        <source>The connection is not secure, so no update information was used. Check this computer’s date and time, or contact your network administrator.</source>
        <translation>Die Verbindung ist nicht sicher, daher wurden keine Update-Informationen übernommen. Prüfen Sie Datum und Uhrzeit dieses Computers oder wenden Sie sich an Ihre Netzwerkadministration.</translation>
    </message>
    <message>
        <source>The server has no update information at the moment. Try again later.</source>
        <translation>Der Server stellt zurzeit keine Update-Informationen bereit. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The server redirects to another address, which is not followed. A network sign-in page may be the cause.</source>
        <translation>Der Server leitet auf eine andere Adresse um; ihr wird nicht gefolgt. Ursache kann die Anmeldeseite eines Netzwerks sein.</translation>
    </message>
    <message>
        <source>The signature of the update information is invalid. It was not used.</source>
        <translation>Die Signatur der Update-Informationen ist ungültig. Sie wurden nicht übernommen.</translation>
    </message>
    <message>
        <source>The update information is not valid for today’s date. Check this computer’s date and time, or try again later.</source>
        <translation>Die Update-Informationen gelten nicht für das heutige Datum. Prüfen Sie Datum und Uhrzeit dieses Computers oder versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The response contains no update information. A network sign-in page may be the cause.</source>
        <translation>Die Antwort enthält keine Update-Informationen. Ursache kann die Anmeldeseite eines Netzwerks sein.</translation>
    </message>
    <message>
        <source>The update information is signed with a key that this version does not know. Check the project page for a newer version.</source>
        <translation>Die Update-Informationen sind mit einem Schlüssel signiert, den diese Version nicht kennt. Sehen Sie auf der Projektseite nach einer neueren Version.</translation>
    </message>
    <message>
        <source>The update information points to a page that is not allowed. Nothing was opened.</source>
        <translation>Die Update-Informationen verweisen auf eine nicht zugelassene Seite. Es wurde nichts geöffnet.</translation>
    </message>
    <message>
        <source>The update information is older than what was received before. It was not used.</source>
        <translation>Die Update-Informationen sind älter als die zuletzt empfangenen. Sie wurden nicht übernommen.</translation>
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
            <numerusform>vor %n&#xa0;Min.</numerusform>
            <numerusform>vor %n&#xa0;Min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>vor %n&#xa0;Std.</numerusform>
            <numerusform>vor %n&#xa0;Std.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n&#xa0;Tag</numerusform>
            <numerusform>vor %n&#xa0;Tagen</numerusform>
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
            <numerusform>in %n&#xa0;Tag</numerusform>
            <numerusform>in %n&#xa0;Tagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Windows</name>
    <message>
        <source>The client secret of this account was saved more than 90 days ago.</source>
        <translation>Der geheime Clientschlüssel dieses Kontos wurde vor über 90&#xa0;Tagen gespeichert.</translation>
    </message>
    <message>
        <source>The client secret of this account was saved more than three years ago and has probably expired.</source>
        <translation>Der geheime Clientschlüssel dieses Kontos wurde vor über drei Jahren gespeichert und ist vermutlich abgelaufen.</translation>
    </message>
    <message>
        <source>We recommend creating new API credentials in Sophos Central Partner and signing in again.</source>
        <translation>Erstellen Sie am besten neue API-Zugangsdaten in Sophos Central Partner und melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>Sign out of “{name}” and remove the account from this computer?</source>
        <translation>Von „{name}“ abmelden und das Konto von diesem Computer entfernen?</translation>
    </message>
    <message>
        <source>The client secret is deleted from the system keychain, together with everything saved for this account on this computer: customers, licenses, local names and contacts, drafts and the activity log, including operations with an unknown outcome. Nothing changes in Sophos Central.</source>
        <translation>Der geheime Clientschlüssel wird aus dem Schlüsselbund des Systems gelöscht, zusammen mit allen auf diesem Computer gespeicherten Daten dieses Kontos: Kunden, Lizenzen, lokale Namen und Kontakte, Entwürfe sowie das Aktivitätsprotokoll samt Vorgängen mit unbekanntem Ergebnis. In Sophos Central ändert sich nichts.</translation>
    </message>
    <message>
        <source>Sign out and remove account</source>
        <translation>Abmelden und Konto entfernen</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>No active license</source>
        <translation>Keine aktive Lizenz</translation>
    </message>
    <message>
        <source>Not loaded yet</source>
        <translation>Noch nicht abgerufen</translation>
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
        <source>{name} date unknown</source>
        <translation>{name} Datum unbekannt</translation>
    </message>
    <message>
        <source>{name} later</source>
        <translation>{name} später</translation>
    </message>
    <message>
        <source>{name} {percent}%</source>
        <translation>{name} {percent}&#xa0;%</translation>
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
        <translation>{name} {days}&#xa0;Tg.</translation>
    </message>
    <message>
        <source>Not fully loaded: there may be more licenses</source>
        <translation>Nicht vollständig abgerufen: Es kann weitere Lizenzen geben</translation>
    </message>
    <message numerus="yes">
        <source>%n category(s) not licensed</source>
        <translation>
            <numerusform>%n Kategorie nicht lizenziert</numerusform>
            <numerusform>%n Kategorien nicht lizenziert</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: over-usage, {percent}% in use</source>
        <translation>{name}: Übernutzung, {percent}&#xa0;% genutzt</translation>
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
        <source>over-usage</source>
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
        <source>from the product list, dates not loaded yet</source>
        <translation>aus der Produktliste, Ablaufdaten noch nicht abgerufen</translation>
    </message>
    <message>
        <source>expired more than 60 days ago</source>
        <translation>vor über 60&#xa0;Tagen abgelaufen</translation>
    </message>
    <message>
        <source>expiry date unknown</source>
        <translation>Ablaufdatum unbekannt</translation>
    </message>
    <message>
        <source>Not fully loaded</source>
        <translation>Nicht vollständig abgerufen</translation>
    </message>
    <message>
        <source>not licensed</source>
        <translation>nicht lizenziert</translation>
    </message>
    <message>
        <source>Termed</source>
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
        <translation>Aktiviert</translation>
    </message>
    <message>
        <source>Not known. Sophos Central refused access to the licenses. Partner Assistance may be off, or these API credentials are not allowed to load licenses.</source>
        <translation>Nicht bekannt. Sophos Central hat den Zugriff auf die Lizenzen abgelehnt. Die Partnerunterstützung ist möglicherweise nicht aktiviert, oder diese API-Zugangsdaten berechtigen nicht zum Abrufen der Lizenzen.</translation>
    </message>
    <message>
        <source>Not known: Sophos Central does not report whether it is on.</source>
        <translation>Nicht bekannt: Sophos Central teilt nicht mit, ob sie aktiviert ist.</translation>
    </message>
    <message>
        <source>own licenses not available</source>
        <translation>eigene Lizenzen nicht abrufbar</translation>
    </message>
    <message>
        <source>own licenses not available, no regional host specified</source>
        <translation>eigene Lizenzen nicht abrufbar, kein regionaler Host angegeben</translation>
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
        <source>Turned on automatically: you created this customer’s trial.</source>
        <translation>Automatisch aktiviert: Sie haben die Testversion dieses Kunden erstellt.</translation>
    </message>
    <message>
        <source>Turned on automatically: monthly usage account.</source>
        <translation>Automatisch aktiviert: Konto mit monatlicher nutzungsbasierter Abrechnung.</translation>
    </message>
    <message>
        <source>Turned on automatically: managed customer order.</source>
        <translation>Automatisch aktiviert: verwalteter Kundenauftrag.</translation>
    </message>
    <message>
        <source>Sophos Central does not allow API access to trial accounts. Partner Assistance may still be on.</source>
        <translation>Sophos Central erlaubt keinen API-Zugriff auf Testkonten. Die Partnerunterstützung kann trotzdem aktiviert sein.</translation>
    </message>
    <message>
        <source>The account is suspended.</source>
        <translation>Das Konto ist gesperrt.</translation>
    </message>
    <message>
        <source>The account has been canceled.</source>
        <translation>Das Konto wurde gekündigt.</translation>
    </message>
    <message>
        <source>the account is suspended</source>
        <translation>das Konto ist gesperrt</translation>
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
        <source>Among all {total} customers there are %Ln match(es).</source>
        <translation>
            <numerusform>Unter allen {total} Kunden gibt es %Ln Treffer.</numerusform>
            <numerusform>Unter allen {total} Kunden gibt es %Ln Treffer.</numerusform>
        </translation>
    </message>
</context>
</TS>
