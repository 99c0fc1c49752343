<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ActivityPage</name>
    <message numerus="yes">
        <source>%Ln operation(s) with an unknown outcome.</source>
        <translation>
            <numerusform>%Ln operation with an unknown outcome.</numerusform>
            <numerusform>%Ln operations with an unknown outcome.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustomersPage</name>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message numerus="yes">
        <source>The saved data of %Ln customer(s) was damaged.</source>
        <translation>
            <numerusform>The saved data of %Ln customer was damaged.</numerusform>
            <numerusform>The saved data of %Ln customers was damaged.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailsTooltip</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoundText</name>
    <message numerus="yes">
        <source>%Ln customer(s) found.</source>
        <translation>
            <numerusform>%Ln customer found.</numerusform>
            <numerusform>%Ln customers found.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NavItem</name>
    <message numerus="yes">
        <source>%Ln open question(s)</source>
        <translation>
            <numerusform>%Ln open question</numerusform>
            <numerusform>%Ln open questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemCount</name>
    <message numerus="yes">
        <source>%n field(s) to check</source>
        <translation>
            <numerusform>%n field to check</numerusform>
            <numerusform>%n fields to check</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProfilesMenu</name>
    <message numerus="yes">
        <source>%Ln open question(s)</source>
        <translation>
            <numerusform>%Ln open question</numerusform>
            <numerusform>%Ln open questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionDoors</name>
    <message numerus="yes">
        <source>The outcome of %Ln operation(s) is unknown.</source>
        <translation>
            <numerusform>The outcome of %Ln operation is unknown.</numerusform>
            <numerusform>The outcome of %Ln operations is unknown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message numerus="yes">
        <source>Check %n field(s)</source>
        <translation>
            <numerusform>Check %n field</numerusform>
            <numerusform>Check %n fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message numerus="yes">
        <source>%Ln fictitious customer(s) in every state, without a network connection. No data leaves this computer.</source>
        <translation>
            <numerusform>%Ln fictitious customer in every state, without a network connection. No data leaves this computer.</numerusform>
            <numerusform>%Ln fictitious customers in every state, without a network connection. No data leaves this computer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SimilarPage</name>
    <message numerus="yes">
        <source>%n existing customer(s) look similar</source>
        <translation>
            <numerusform>%n existing customer looks similar</numerusform>
            <numerusform>%n existing customers look similar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SummaryWords</name>
    <message numerus="yes">
        <source>%n expired</source>
        <translation>
            <numerusform>%n expired</numerusform>
            <numerusform>%n expired</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with over-usage</source>
        <translation>
            <numerusform>%n with over-usage</numerusform>
            <numerusform>%n with over-usage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trial(s)</source>
        <translation>
            <numerusform>%n trial</numerusform>
            <numerusform>%n trials</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n monthly</source>
        <translation>
            <numerusform>%n monthly</numerusform>
            <numerusform>%n monthly</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n active</source>
        <translation>
            <numerusform>%n active</numerusform>
            <numerusform>%n active</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n start(s) later</source>
        <translation>
            <numerusform>%n starts later</numerusform>
            <numerusform>%n start later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) without license data</source>
        <translation>
            <numerusform>%n product without license data</numerusform>
            <numerusform>%n products without license data</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expired more than 60 days ago</source>
        <translation>
            <numerusform>%n expired more than 60 days ago</numerusform>
            <numerusform>%n expired more than 60 days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with unknown expiry date</source>
        <translation>
            <numerusform>%n with unknown expiry date</numerusform>
            <numerusform>%n with unknown expiry date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not licensed</source>
        <translation>
            <numerusform>%n not licensed</numerusform>
            <numerusform>%n not licensed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncNotices</name>
    <message numerus="yes">
        <source>Sophos Central no longer lists %Ln of your customers.</source>
        <translation>
            <numerusform>Sophos Central no longer lists %Ln of your customers.</numerusform>
            <numerusform>Sophos Central no longer lists %Ln of your customers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sophos Central lists %Ln of your customers by another name.</source>
        <translation>
            <numerusform>Sophos Central lists %Ln of your customers by another name.</numerusform>
            <numerusform>Sophos Central lists %Ln of your customers by another name.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer record(s) could not be read and were skipped.</source>
        <translation>
            <numerusform>%Ln customer record could not be read and was skipped.</numerusform>
            <numerusform>%Ln customer records could not be read and were skipped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The licenses of %Ln customer(s) could not be loaded. Saved data is shown.</source>
        <translation>
            <numerusform>The licenses of %Ln customer could not be loaded. Saved data is shown.</numerusform>
            <numerusform>The licenses of %Ln customers could not be loaded. Saved data is shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Some licenses of %Ln customer(s) could not be read. Saved licenses are kept.</source>
        <translation>
            <numerusform>Some licenses of %Ln customer could not be read. Saved licenses are kept.</numerusform>
            <numerusform>Some licenses of %Ln customers could not be read. Saved licenses are kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>When</name>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n h ago</numerusform>
            <numerusform>%n h ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%n not licensed</source>
        <translation>
            <numerusform>%n not licensed</numerusform>
            <numerusform>%n not licensed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n category(s) not licensed</source>
        <translation>
            <numerusform>%n category not licensed</numerusform>
            <numerusform>%n categories not licensed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: expires in %n day(s)</source>
        <translation>
            <numerusform>{name}: expires in %n day</numerusform>
            <numerusform>{name}: expires in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: trial ends in %n day(s)</source>
        <translation>
            <numerusform>{name}: trial ends in %n day</numerusform>
            <numerusform>{name}: trial ends in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Days</name>
    <message numerus="yes">
        <source>Expired up to %n day(s) ago; can be reactivated.</source>
        <translation>
            <numerusform>Expired up to %n day ago; can be reactivated.</numerusform>
            <numerusform>Expired up to %n days ago; can be reactivated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expires within %n day(s); the number is the days left.</source>
        <translation>
            <numerusform>Expires within %n day; the number is the days left.</numerusform>
            <numerusform>Expires within %n days; the number is the days left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expired more than %n day(s) ago.</source>
        <translation>
            <numerusform>Expired more than %n day ago.</numerusform>
            <numerusform>Expired more than %n days ago.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Hits</name>
    <message numerus="yes">
        <source>Among all {total} customers there are %Ln match(es).</source>
        <translation>
            <numerusform>There is %Ln match among all {total} customers.</numerusform>
            <numerusform>There are %Ln matches among all {total} customers.</numerusform>
        </translation>
    </message>
</context>
</TS>
