cask "${id}" do
  arch arm: "arm64", intel: "x86_64"

  version "${version}"
  sha256 arm:   "${macos_arm64_sha256}",
         intel: "${macos_x86_64_sha256}"

  url "${address_by_version}/${id}-#{version}-macos-#{arch}.dmg"
  name "${name}"
  desc "${summary}"
  homepage "${page}"

  livecheck do
    url :url
    strategy :github_latest
  end

  depends_on macos: :${macos_name}

  app "${name}.app"

  uninstall quit: "${bundle_id}"

  zap trash: [
    "~/Library/Application Support/${name}",
    "~/Library/Logs/${name}",
  ]

  caveats <<~TEXT
    Client secrets stay in the login keychain ("${id}/…") until they are removed by
    "Remove all data" in the settings of the program or in Keychain Access.
  TEXT
end
