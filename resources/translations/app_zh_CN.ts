<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Show the models</source>
        <translation>显示模型</translation>
    </message>
    <message>
        <source>Choose another model</source>
        <translation>选择其他模型</translation>
    </message>
    <message>
        <source>Use less memory and try again</source>
        <translation>减少内存占用并重试</translation>
    </message>
    <message>
        <source>Show what takes space</source>
        <translation>显示占用空间的内容</translation>
    </message>
    <message>
        <source>Choose photos</source>
        <translation>选择照片</translation>
    </message>
    <message>
        <source>Edit the words</source>
        <translation>修改文字</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Install the engine</source>
        <translation>安装引擎</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Your own photo studio</source>
        <translation>你自己的照相馆</translation>
    </message>
    <message>
        <source>Show it a few photos of somebody. It learns their face in seconds and pictures them in any scene that you describe.</source>
        <translation>给它看几张某个人的照片。它几秒钟就能记住这张脸，并按你的描述把人放进任何场景。</translation>
    </message>
    <message>
        <source>Nothing leaves this computer: no account, no cloud, no telemetry.</source>
        <translation>任何内容都不会离开这台电脑：没有账号，没有云端，没有遥测。</translation>
    </message>
    <message>
        <source>People are kept, so that you add them only once.</source>
        <translation>人物会保存下来，只需添加一次。</translation>
    </message>
    <message>
        <source>Only use photos of people who agreed to it.</source>
        <translation>只使用本人同意使用的照片。</translation>
    </message>
    <message>
        <source>The engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>What fits this computer</source>
        <translation>适合这台电脑的方案</translation>
    </message>
    <message>
        <source>Looking at the hardware …</source>
        <translation>正在查看硬件……</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Sketchbook, right now</source>
        <translation>Sketchbook，马上开始</translation>
    </message>
    <message>
        <source>A small built-in model that draws illustrated people in a few seconds.</source>
        <translation>内置的小模型，几秒钟就能画出插画人物。</translation>
    </message>
    <message>
        <source>Try Sketchbook now</source>
        <translation>现在试用 Sketchbook</translation>
    </message>
    <message>
        <source>No graphics card was found: {name}.</source>
        <translation>没有找到显卡：{name}。</translation>
    </message>
    <message>
        <source>{name} with {memory} of memory.</source>
        <translation>{name}，内存 {memory}。</translation>
    </message>
    <message>
        <source>Photographs need a graphics card with 4 GB or more; on a processor one takes many minutes. You can still fetch the models and try.</source>
        <translation>生成照片需要 4 GB 以上的显卡；用处理器每张要很多分钟。你仍然可以下载模型试一试。</translation>
    </message>
    <message>
        <source>“{title}” fits this card: {size} to fetch, once.</source>
        <translation>“{title}”适合这块显卡：需下载 {size}，只需一次。</translation>
    </message>
    <message>
        <source>Where things are kept</source>
        <translation>文件保存在哪里</translation>
    </message>
    <message>
        <source>These folders do well for most people; both can be changed later.</source>
        <translation>这些文件夹适合大多数人；两者以后都可以更改。</translation>
    </message>
    <message>
        <source>People and pictures</source>
        <translation>人物和图片</translation>
    </message>
    <message>
        <source>Another folder takes effect at the next start.</source>
        <translation>更换文件夹将在下次启动时生效。</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Models are large: choose a disk with room for 10 GB or more.</source>
        <translation>模型很大：请选择有 10 GB 以上空间的磁盘。</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>选择……</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>The program never looks for updates by itself.</source>
        <translation>程序从不自行检查更新。</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Takes effect at the next start.</source>
        <translation>下次启动时生效。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Light, dark, or as the system is.</source>
        <translation>浅色、深色或跟随系统。</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>New versions are on the project&apos;s page; you fetch them when you like.</source>
        <translation>新版本发布在项目页面上；由你决定何时下载。</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>资料库</translation>
    </message>
    <message>
        <source>Folder of people and pictures</source>
        <translation>人物和图片的文件夹</translation>
    </message>
    <message>
        <source>Takes effect at the next start. What is in the old folder stays there.</source>
        <translation>下次启动时生效。旧文件夹中的内容保持不动。</translation>
    </message>
    <message>
        <source>Keep the photos of new people</source>
        <translation>保留新人物的照片</translation>
    </message>
    <message>
        <source>Not needed for making pictures. Kept photos allow a change of model later.</source>
        <translation>生成图片并不需要。保留照片便于以后更换模型。</translation>
    </message>
    <message>
        <source>Folder of your own styles</source>
        <translation>自定义风格的文件夹</translation>
    </message>
    <message>
        <source>Files like those that come with the program are read at the next start.</source>
        <translation>与自带文件格式相同的文件会在下次启动时读取。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Everything you choose here is kept in one file in this folder.</source>
        <translation>你在这里的所有选择都保存在此文件夹的一个文件里。</translation>
    </message>
    <message>
        <source>Processor only</source>
        <translation>仅处理器</translation>
    </message>
    <message>
        <source>NVIDIA, older cards and drivers (CUDA 12)</source>
        <translation>NVIDIA，较旧的显卡和驱动（CUDA 12）</translation>
    </message>
    <message>
        <source>driver {version}</source>
        <translation>驱动 {version}</translation>
    </message>
    <message>
        <source>No graphics card was found that can make pictures. The processor does it too: Sketchbook is quick on it, photographs take minutes.</source>
        <translation>没有找到能生成图片的显卡。处理器也可以：Sketchbook 在上面很快，照片则需要几分钟。</translation>
    </message>
    <message>
        <source>The driver of the graphics card is too old. Update it, then choose the kind for NVIDIA here; until then the processor works.</source>
        <translation>显卡驱动太旧。请更新驱动，然后在这里选择 NVIDIA 的类型；在此之前由处理器工作。</translation>
    </message>
    <message>
        <source>The graphics card is not supported; the processor works instead.</source>
        <translation>不支持此显卡；改由处理器工作。</translation>
    </message>
    <message>
        <source>This copy of the program cannot fetch the engine for this graphics card. An engine from a file can be used.</source>
        <translation>此程序版本无法下载适用于这块显卡的引擎。可以使用文件中的引擎。</translation>
    </message>
    <message>
        <source>The engine does not run on this kind of computer.</source>
        <translation>引擎无法在这类电脑上运行。</translation>
    </message>
    <message>
        <source>Everything is fetched; about {disk} on disk.</source>
        <translation>已全部下载；约占磁盘 {disk}。</translation>
    </message>
    <message>
        <source>{fetch} to fetch, about {disk} on disk.</source>
        <translation>需下载 {fetch}，约占磁盘 {disk}。</translation>
    </message>
    <message>
        <source>the fastest there is</source>
        <translation>最快的设备</translation>
    </message>
    <message>
        <source>fits itself to the memory</source>
        <translation>自动适应内存</translation>
    </message>
    <message>
        <source>Forget what was learned</source>
        <translation>忘记已学到的内容</translation>
    </message>
    <message>
        <source>Device and memory</source>
        <translation>设备与内存</translation>
    </message>
    <message>
        <source>Make pictures on</source>
        <translation>生成图片所用设备</translation>
    </message>
    <message>
        <source>The engine starts again when this changes.</source>
        <translation>更改后引擎会重新启动。</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>From fast to frugal; choose a lower one if memory runs out.</source>
        <translation>从快到省；内存不足时请选择更省的一档。</translation>
    </message>
    <message>
        <source>Learned limits</source>
        <translation>学到的限制</translation>
    </message>
    <message>
        <source>After running out of memory, the program remembers what fits this card.</source>
        <translation>内存不足一次后，程序会记住这块显卡能容纳什么。</translation>
    </message>
    <message>
        <source>everything stays on the card</source>
        <translation>全部留在显卡上</translation>
    </message>
    <message>
        <source>pictures are decoded in tiles</source>
        <translation>分块解码图片</translation>
    </message>
    <message>
        <source>one picture at a time</source>
        <translation>一次一张图片</translation>
    </message>
    <message>
        <source>parts wait in main memory</source>
        <translation>部分模型放在主内存中等待</translation>
    </message>
    <message>
        <source>parts are stored in 8 bits</source>
        <translation>部分模型以 8 位存储</translation>
    </message>
    <message>
        <source>layer by layer, slow, fits 4 GB</source>
        <translation>逐层加载，较慢，4 GB 可用</translation>
    </message>
    <message>
        <source>Models and network</source>
        <translation>模型与网络</translation>
    </message>
    <message>
        <source>Folder of models</source>
        <translation>模型文件夹</translation>
    </message>
    <message>
        <source>From now on models are looked for and fetched here. What lies in the folder before stays there; to take it along, use “Move …” on the Models page.</source>
        <translation>从现在起在这里查找和下载模型。原文件夹中的内容留在原处；要一并带走，请使用“模型”页面的“移动……”。</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Another address for Hugging Face, where the hub is slow or blocked.</source>
        <translation>Hugging Face 的另一个地址，适用于访问缓慢或受限的地方。</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Downloads go through it; empty means a direct connection.</source>
        <translation>下载经由代理；留空表示直接连接。</translation>
    </message>
    <message>
        <source>&amp;Add a person …</source>
        <translation>添加人物(&amp;A)……</translation>
    </message>
    <message>
        <source>Learns who somebody is from a few photos.</source>
        <translation>用几张照片记住一个人。</translation>
    </message>
    <message>
        <source>Show the &amp;library folder</source>
        <translation>显示资料库文件夹(&amp;L)</translation>
    </message>
    <message>
        <source>Opens the folder in which people and pictures are kept.</source>
        <translation>打开保存人物和图片的文件夹。</translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation>模型(&amp;M)</translation>
    </message>
    <message>
        <source>Model sets: what is there, downloads, storage.</source>
        <translation>模型套装：已有内容、下载、存储。</translation>
    </message>
    <message>
        <source>&amp;Engine</source>
        <translation>引擎(&amp;E)</translation>
    </message>
    <message>
        <source>What makes the pictures: install, repair, switch, remove.</source>
        <translation>生成图片的部分：安装、修复、切换、移除。</translation>
    </message>
    <message>
        <source>&amp;Preferences …</source>
        <translation>首选项(&amp;P)……</translation>
    </message>
    <message>
        <source>Folders, language, theme, memory, privacy.</source>
        <translation>文件夹、语言、外观、内存、隐私。</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Closes the window.</source>
        <translation>关闭窗口。</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>生成(&amp;G)</translation>
    </message>
    <message>
        <source>Makes the pictures that are described.</source>
        <translation>生成所描述的图片。</translation>
    </message>
    <message>
        <source>&amp;Stop the running job</source>
        <translation>停止当前任务(&amp;S)</translation>
    </message>
    <message>
        <source>Stops after this step; pressed twice, at once.</source>
        <translation>在这一步之后停止；按两次立即停止。</translation>
    </message>
    <message>
        <source>Stop &amp;everything</source>
        <translation>全部停止(&amp;E)</translation>
    </message>
    <message>
        <source>Stops the running job and drops those that wait.</source>
        <translation>停止当前任务并取消等待中的任务。</translation>
    </message>
    <message>
        <source>Start the engine a&amp;gain</source>
        <translation>重新启动引擎(&amp;G)</translation>
    </message>
    <message>
        <source>For when it could not be started, or another device was chosen.</source>
        <translation>用于引擎无法启动或选择了其他设备时。</translation>
    </message>
    <message>
        <source>Quality: &amp;Draft</source>
        <translation>质量：草稿(&amp;D)</translation>
    </message>
    <message>
        <source>Quality: &amp;Balanced</source>
        <translation>质量：均衡(&amp;B)</translation>
    </message>
    <message>
        <source>Quality: B&amp;est</source>
        <translation>质量：最佳(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Reset to preset</source>
        <translation>恢复预设(&amp;R)</translation>
    </message>
    <message>
        <source>Takes back everything that differs from the preset.</source>
        <translation>撤销所有与预设不同的设置。</translation>
    </message>
    <message>
        <source>Roll the d&amp;ice</source>
        <translation>掷骰子(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Lock the seed</source>
        <translation>锁定种子(&amp;L)</translation>
    </message>
    <message>
        <source>Search &amp;commands</source>
        <translation>搜索命令(&amp;C)</translation>
    </message>
    <message>
        <source>Finds anything the window can do.</source>
        <translation>查找窗口能做的任何事情。</translation>
    </message>
    <message>
        <source>&amp;Studio</source>
        <translation>工作室(&amp;S)</translation>
    </message>
    <message>
        <source>The page where pictures are made.</source>
        <translation>生成图片的页面。</translation>
    </message>
    <message>
        <source>Go to &amp;people</source>
        <translation>转到人物(&amp;P)</translation>
    </message>
    <message>
        <source>Go to the &amp;words</source>
        <translation>转到文字(&amp;W)</translation>
    </message>
    <message>
        <source>Go to the s&amp;ettings</source>
        <translation>转到设置(&amp;E)</translation>
    </message>
    <message>
        <source>Go to the &amp;queue</source>
        <translation>转到队列(&amp;Q)</translation>
    </message>
    <message>
        <source>Go to the p&amp;ictures</source>
        <translation>转到图片(&amp;I)</translation>
    </message>
    <message>
        <source>Theme: as the s&amp;ystem</source>
        <translation>外观：跟随系统(&amp;Y)</translation>
    </message>
    <message>
        <source>Theme: &amp;light</source>
        <translation>外观：浅色(&amp;L)</translation>
    </message>
    <message>
        <source>Theme: &amp;dark</source>
        <translation>外观：深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>键盘(&amp;K)</translation>
    </message>
    <message>
        <source>Lists every shortcut.</source>
        <translation>列出所有快捷键。</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>入门(&amp;F)</translation>
    </message>
    <message>
        <source>Shows the three steps of the first start again.</source>
        <translation>再次显示首次启动的三个步骤。</translation>
    </message>
    <message>
        <source>&amp;Prove that nothing leaves</source>
        <translation>证明没有内容外传(&amp;P)</translation>
    </message>
    <message>
        <source>Lists every connection that this program tried to open.</source>
        <translation>列出本程序试图打开的每个连接。</translation>
    </message>
    <message>
        <source>Show the &amp;logs</source>
        <translation>显示日志(&amp;L)</translation>
    </message>
    <message>
        <source>Opens the folder with the log files.</source>
        <translation>打开日志文件所在的文件夹。</translation>
    </message>
    <message>
        <source>&amp;Copy a report</source>
        <translation>复制报告(&amp;C)</translation>
    </message>
    <message>
        <source>Copies versions, device and the last log lines, without private things.</source>
        <translation>复制版本、设备和最近的日志，不含隐私内容。</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>关于(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Make</source>
        <translation>生成(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>The library is encrypted</source>
        <translation>资料库已加密</translation>
    </message>
    <message>
        <source>Passphrase:</source>
        <translation>密码：</translation>
    </message>
    <message>
        <source>Open to look only</source>
        <translation>以只读方式打开</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>约 {time}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>剩余 {time}</translation>
    </message>
    <message>
        <source>1 s</source>
        <translation>1 秒</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} 秒</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} 分钟</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} 小时</translation>
    </message>
    <message>
        <source>Recipe</source>
        <comment>Person</comment>
        <translation>配方</translation>
    </message>
    <message>
        <source>Recipe</source>
        <comment>Words</comment>
        <translation>配方</translation>
    </message>
    <message>
        <source>Recipe</source>
        <comment>Not wanted</comment>
        <translation>配方</translation>
    </message>
    <message>
        <source>Recipe</source>
        <comment>Style</comment>
        <translation>配方</translation>
    </message>
    <message>
        <source>Recipe</source>
        <comment>Likeness</comment>
        <translation>配方</translation>
    </message>
    <message>
        <source>Recipe</source>
        <comment>Size</comment>
        <translation>配方</translation>
    </message>
    <message>
        <source>Recipe</source>
        <comment>Seed</comment>
        <translation>配方</translation>
    </message>
    <message>
        <source>Recipe</source>
        <comment>Steps</comment>
        <translation>配方</translation>
    </message>
    <message>
        <source>Recipe</source>
        <comment>Guidance</comment>
        <translation>配方</translation>
    </message>
    <message>
        <source>Recipe</source>
        <comment>Person from step</comment>
        <translation>配方</translation>
    </message>
    <message>
        <source>Recipe</source>
        <comment>Photos</comment>
        <translation>配方</translation>
    </message>
    <message>
        <source>Recipe</source>
        <comment>Extra styles</comment>
        <translation>配方</translation>
    </message>
    <message>
        <source>Recipe</source>
        <comment>Model</comment>
        <translation>配方</translation>
    </message>
    <message>
        <source>Recipe</source>
        <comment>Device</comment>
        <translation>配方</translation>
    </message>
    <message>
        <source>Recipe</source>
        <comment>Took</comment>
        <translation>配方</translation>
    </message>
    <message>
        <source>Recipe</source>
        <comment>Made</comment>
        <translation>配方</translation>
    </message>
</context>
<context>
    <name>AddPersonDialog</name>
    <message>
        <source>Add a person</source>
        <translation>添加人物</translation>
    </message>
    <message>
        <source>Pasted {number}</source>
        <translation>粘贴 {number}</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Choose photos</source>
        <translation>选择照片</translation>
    </message>
    <message>
        <source>{name} is here.</source>
        <translation>{name} 已添加。</translation>
    </message>
    <message>
        <source>Looking at the photos …</source>
        <translation>正在查看照片……</translation>
    </message>
    <message>
        <source>Drop photos of one person here</source>
        <translation>把同一个人的照片拖到这里</translation>
    </message>
    <message>
        <source>Two to four clear photos work best; you can also paste them.</source>
        <translation>两到四张清晰的照片效果最好；也可以粘贴。</translation>
    </message>
    <message>
        <source>Choose photos …</source>
        <translation>选择照片……</translation>
    </message>
    <message>
        <source>Learning who this is</source>
        <translation>正在记住这个人</translation>
    </message>
    <message>
        <source>More photos …</source>
        <translation>更多照片……</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
</context>
<context>
    <name>Advanced</name>
    <message>
        <source>Steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>More steps take longer and draw finer.</source>
        <translation>步数越多越慢，也越精细。</translation>
    </message>
    <message>
        <source>Guided steps</source>
        <translation>引导步数</translation>
    </message>
    <message>
        <source>Guidance stops after these steps, which saves time.</source>
        <translation>引导在这些步之后结束，可节省时间。</translation>
    </message>
    <message>
        <source>as the preset says</source>
        <translation>按预设</translation>
    </message>
    <message>
        <source>The method that walks from noise to picture.</source>
        <translation>从噪声到图片所用的方法。</translation>
    </message>
    <message>
        <source>as the person is saved</source>
        <translation>按人物保存时的设置</translation>
    </message>
    <message>
        <source>every photo for itself</source>
        <translation>每张照片各自计入</translation>
    </message>
    <message>
        <source>the average of all photos</source>
        <translation>所有照片的平均</translation>
    </message>
    <message>
        <source>a fixed number of slots</source>
        <translation>固定数量的槽位</translation>
    </message>
    <message>
        <source>How the photos of a person are put together.</source>
        <translation>如何合并一个人的多张照片。</translation>
    </message>
    <message>
        <source>How many of the prompt&apos;s 77 tokens the person may take.</source>
        <translation>人物最多占用 77 个词元中的几个。</translation>
    </message>
    <message>
        <source>Scheduler</source>
        <translation>采样方法</translation>
    </message>
    <message>
        <source>Fusion of photos</source>
        <translation>照片融合</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>槽位</translation>
    </message>
    <message>
        <source>as the preset says ({name})</source>
        <translation>按预设（{name}）</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Remove {name}</source>
        <translation>移除 {name}</translation>
    </message>
</context>
<context>
    <name>ClosingDialog</name>
    <message>
        <source>Close PhotoMaker?</source>
        <translation>关闭 PhotoMaker？</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) not finished</source>
        <translation>
            <numerusform>%n 个任务尚未完成</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished pictures are saved. What is still waiting can go on at the next start.</source>
        <translation>完成的图片已保存。等待中的任务可在下次启动时继续。</translation>
    </message>
    <message>
        <source>&amp;Discard jobs</source>
        <translation>放弃任务(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>留下(&amp;S)</translation>
    </message>
    <message>
        <source>Close and &amp;keep jobs</source>
        <translation>关闭并保留任务(&amp;K)</translation>
    </message>
</context>
<context>
    <name>CrashPage</name>
    <message>
        <source>After a crash</source>
        <translation>崩溃之后</translation>
    </message>
    <message>
        <source>PhotoMaker ended unexpectedly last time</source>
        <translation>PhotoMaker 上次意外退出</translation>
    </message>
    <message>
        <source>Your people and pictures are safe: they are saved the moment they are made. Nothing was sent anywhere. If it happens again, the report below helps to find out why.</source>
        <translation>你的人物和图片都是安全的：一生成就会保存。没有向任何地方发送任何内容。如果再次发生，下面的报告有助于找出原因。</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>复制报告(&amp;C)</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>Director</name>
    <message>
        <source>There are no words yet.</source>
        <translation>还没有文字。</translation>
    </message>
    <message>
        <source>Describe the picture, or choose one of the ideas.</source>
        <translation>请描述图片，或选择一个创意。</translation>
    </message>
</context>
<context>
    <name>EditDialog</name>
    <message>
        <source>Edit {name}</source>
        <translation>编辑 {name}</translation>
    </message>
    <message>
        <source>family, friends</source>
        <translation>家人, 朋友</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Who it is</source>
        <translation>身份(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>标签(&amp;T)</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>备注(&amp;O)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Photos and how they are combined</source>
        <translation>照片及其合并方式</translation>
    </message>
    <message>
        <source>Photo {number}</source>
        <translation>照片 {number}</translation>
    </message>
    <message>
        <source>Every photo counts for itself</source>
        <translation>每张照片各自计入</translation>
    </message>
    <message>
        <source>The average of all photos</source>
        <translation>所有照片的平均</translation>
    </message>
    <message>
        <source>Similar photos are merged</source>
        <translation>合并相似的照片</translation>
    </message>
    <message>
        <source>How photos are combined</source>
        <translation>照片的合并方式</translation>
    </message>
    <message>
        <source>Into how many the photos are merged at most.</source>
        <translation>照片最多合并成几份。</translation>
    </message>
    <message>
        <source>Most slots</source>
        <translation>最多槽位</translation>
    </message>
    <message>
        <source>Weight of photo {number}</source>
        <translation>照片 {number} 的权重</translation>
    </message>
    <message>
        <source>0 leaves the photo out; 1 is normal.</source>
        <translation>0 表示不使用该照片；1 为正常。</translation>
    </message>
</context>
<context>
    <name>EncryptionField</name>
    <message>
        <source>Encrypt the library</source>
        <translation>加密资料库</translation>
    </message>
    <message>
        <source>People, thumbnails and photos are kept encrypted on this disk.</source>
        <translation>人物、缩略图和照片以加密形式保存在磁盘上。</translation>
    </message>
    <message>
        <source>Working … this may take a while.</source>
        <translation>正在处理……可能需要一些时间。</translation>
    </message>
</context>
<context>
    <name>EnginePage</name>
    <message>
        <source>Engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>Back to the studio</source>
        <translation>返回工作室</translation>
    </message>
</context>
<context>
    <name>EnginePanel</name>
    <message>
        <source>Looking at the hardware …</source>
        <translation>正在查看硬件……</translation>
    </message>
    <message>
        <source>Kind of engine</source>
        <translation>引擎类型</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>安装</translation>
    </message>
    <message>
        <source>Install from a file …</source>
        <translation>从文件安装…</translation>
    </message>
    <message>
        <source>Go back to the one before</source>
        <translation>恢复上一个</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>这台电脑</translation>
    </message>
    <message>
        <source>What makes the pictures</source>
        <translation>生成图片的引擎</translation>
    </message>
    <message>
        <source>{kind} – fits this computer</source>
        <translation>{kind} – 适合这台电脑</translation>
    </message>
    <message>
        <source>Engines and what was fetched for them take {size}.</source>
        <translation>引擎及其下载内容占用 {size}。</translation>
    </message>
    <message>
        <source>This copy of the program runs with a Python of its own and needs nothing here.</source>
        <translation>此程序版本使用自己的 Python 运行，这里不需要任何操作。</translation>
    </message>
    <message>
        <source>No engine is installed yet. It is fetched once and fits this computer; afterwards everything works without a network.</source>
        <translation>尚未安装引擎。只需下载一次，适合这台电脑；之后一切都可离线工作。</translation>
    </message>
    <message>
        <source>{kind} is in use: PyTorch {version}, tested with a picture in {n} s.</source>
        <translation>正在使用 {kind}：PyTorch {version}，已用 {n} 秒生成一张图片测试。</translation>
    </message>
    <message>
        <source>An update for this version of the program can be fetched.</source>
        <translation>可以下载适用于此程序版本的更新。</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>切换</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>Engines (*.zip)</source>
        <translation>引擎 (*.zip)</translation>
    </message>
    <message>
        <source>Install from a file</source>
        <translation>从文件安装</translation>
    </message>
    <message>
        <source>Remove all engines and what was fetched for them? People, pictures and models stay. No pictures can be made until an engine is installed again.</source>
        <translation>移除所有引擎及其下载内容？人物、图片和模型会保留。重新安装引擎之前无法生成图片。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>出了点问题</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>复制报告(&amp;C)</translation>
    </message>
    <message>
        <source>Copies versions, device and the last log lines, for asking for help.</source>
        <translation>复制版本、设备和最近的日志，便于求助。</translation>
    </message>
    <message>
        <source>with &amp;names, words and folders</source>
        <translation>包含姓名、文字和文件夹(&amp;N)</translation>
    </message>
    <message>
        <source>Leave this off before showing the report to anybody you do not know.</source>
        <translation>把报告给陌生人看之前，请不要勾选。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Search words and people</source>
        <translation>搜索文字和人物</translation>
    </message>
    <message>
        <source>Search pictures</source>
        <translation>搜索图片</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Only pictures of this person.</source>
        <translation>只显示此人的图片。</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>风格</translation>
    </message>
    <message>
        <source>Only pictures in this style.</source>
        <translation>只显示此风格的图片。</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Only pictures rated this or better.</source>
        <translation>只显示达到此评分的图片。</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Which pictures come first.</source>
        <translation>图片的排列顺序。</translation>
    </message>
    <message>
        <source>Favourites only</source>
        <translation>仅收藏</translation>
    </message>
    <message>
        <source>Only pictures marked with a heart.</source>
        <translation>只显示标了心形的图片。</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>Pictures in the trash; they stay for 30 days.</source>
        <translation>回收站中的图片；保留 30 天。</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Every style</source>
        <translation>所有风格</translation>
    </message>
    <message>
        <source>Any rating</source>
        <translation>任意评分</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新优先</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>最早优先</translation>
    </message>
    <message>
        <source>Best likeness</source>
        <translation>最像优先</translation>
    </message>
    <message>
        <source>Best rating</source>
        <translation>评分最高优先</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>跳过(&amp;S)</translation>
    </message>
    <message>
        <source>Everything can be set later, in the preferences.</source>
        <translation>一切都可以以后在首选项中设置。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>Step {n} of {all}</source>
        <translation>第 {n} 步，共 {all} 步</translation>
    </message>
</context>
<context>
    <name>GalleryPanel</name>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n 张图片</numerusform>
        </translation>
    </message>
    <message>
        <source>No pictures yet</source>
        <translation>还没有图片</translation>
    </message>
    <message>
        <source>Describe a picture and press Generate. It appears here.</source>
        <translation>描述一张图片并点击“生成”，它会出现在这里。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>No picture fits these filters.</source>
        <translation>没有符合筛选条件的图片。</translation>
    </message>
    <message>
        <source>Show all pictures</source>
        <translation>显示所有图片</translation>
    </message>
</context>
<context>
    <name>GenerateBar</name>
    <message>
        <source>&amp;Generate</source>
        <translation>生成(&amp;G)</translation>
    </message>
    <message>
        <source>Makes the pictures (Ctrl+Return).</source>
        <translation>生成图片（Ctrl+Return）。</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n 张图片</numerusform>
        </translation>
    </message>
    <message>
        <source>{pictures} of {name}</source>
        <translation>{name} 的 {pictures}</translation>
    </message>
    <message>
        <source>time known after the first picture</source>
        <translation>生成第一张后即可估计时间</translation>
    </message>
</context>
<context>
    <name>JobCard</name>
    <message>
        <source>Progress of “{name}”</source>
        <translation>“{name}”的进度</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>提前</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>推后</translation>
    </message>
    <message>
        <source>Moves this job up in the queue.</source>
        <translation>把此任务在队列中上移。</translation>
    </message>
    <message>
        <source>Moves this job down in the queue.</source>
        <translation>把此任务在队列中下移。</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>Shows why this job failed, and what helps.</source>
        <translation>显示此任务失败的原因和解决办法。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Puts this job into the queue again.</source>
        <translation>把此任务再次放入队列。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stops after this step; pressed twice, at once.</source>
        <translation>在这一步之后停止；按两次立即停止。</translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>Encrypt the library</source>
        <translation>加密资料库</translation>
    </message>
    <message>
        <source>Passphrase (empty: the system&apos;s keyring keeps the key)</source>
        <translation>密码（留空：由系统钥匙串保管密钥）</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>再次输入密码</translation>
    </message>
    <message>
        <source>Encrypt the pictures too</source>
        <translation>同时加密图片</translation>
    </message>
    <message>
        <source>Encrypt</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Without the passphrase or the recovery code, nobody can read the library.</source>
        <translation>没有密码或恢复码，任何人都无法读取资料库。</translation>
    </message>
</context>
<context>
    <name>KeyboardPage</name>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Everything without the mouse</source>
        <translation>不用鼠标也能完成一切</translation>
    </message>
</context>
<context>
    <name>LockCard</name>
    <message>
        <source>Offline lock</source>
        <translation>离线锁</translation>
    </message>
    <message>
        <source>Prove it</source>
        <translation>证明一下</translation>
    </message>
    <message>
        <source>Lists every connection that this program tried to open.</source>
        <translation>列出本程序试图打开的每个连接。</translation>
    </message>
    <message>
        <source>A download is let through</source>
        <translation>允许一个下载通过</translation>
    </message>
    <message>
        <source>On</source>
        <translation>已开启</translation>
    </message>
    <message>
        <source>The download that you started may reach the model hub and where that sends it. Every other connection, of the window and of the engine, is refused.</source>
        <translation>你启动的下载可以访问模型库及其指向的地址。窗口和引擎的其他连接一律拒绝。</translation>
    </message>
    <message>
        <source>Every connection is refused, of the window and of the engine. Models are fetched only when you press Download; nothing about you, your photos or your words is ever sent.</source>
        <translation>窗口和引擎的一切连接都被拒绝。只有你点击“下载”时才会获取模型；绝不会发送关于你、你的照片或文字的任何内容。</translation>
    </message>
</context>
<context>
    <name>LoraList</name>
    <message>
        <source>Add a &amp;LoRA …</source>
        <translation>添加 LoRA(&amp;L)……</translation>
    </message>
    <message>
        <source>A LoRA adds a style or a subject to the base model.</source>
        <translation>LoRA 为基础模型增加一种风格或主题。</translation>
    </message>
    <message>
        <source>Add a LoRA</source>
        <translation>添加 LoRA</translation>
    </message>
    <message>
        <source>LoRA files (*.safetensors)</source>
        <translation>LoRA 文件 (*.safetensors)</translation>
    </message>
</context>
<context>
    <name>LoraRow</name>
    <message>
        <source>Strength of {name}</source>
        <translation>{name} 的强度</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>移除 {name}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Copied, without names, words and folders.</source>
        <translation>已复制，不含姓名、文字和文件夹。</translation>
    </message>
    <message>
        <source>A private studio: it learns who someone is from a few photos, and pictures them in any scene, on this computer alone.&lt;br&gt;&lt;br&gt;Version {version}, Apache-2.0.</source>
        <translation>私人工作室：用几张照片记住一个人，并把人放进任何场景，全部只在这台电脑上完成。&lt;br&gt;&lt;br&gt;版本 {version}，Apache-2.0。</translation>
    </message>
</context>
<context>
    <name>MixDialog</name>
    <message>
        <source>Mix people</source>
        <translation>混合人物</translation>
    </message>
    <message>
        <source>How much of whom?</source>
        <translation>每个人占多少？</translation>
    </message>
    <message>
        <source>The new person is saved; the others stay as they are.</source>
        <translation>新人物会保存；其他人物保持不变。</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <source>Share of {name}</source>
        <translation>{name} 的比例</translation>
    </message>
    <message>
        <source>Further right: more of this person.</source>
        <translation>越往右，此人的成分越多。</translation>
    </message>
    <message>
        <source>Mix</source>
        <translation>混合</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Back to the studio</source>
        <translation>返回工作室</translation>
    </message>
    <message>
        <source>Files you already have</source>
        <translation>你已有的文件</translation>
    </message>
    <message>
        <source>A folder of ComfyUI, A1111, Forge or Hugging Face: what fits is used where it lies, after its hash was checked. Nothing is copied.</source>
        <translation>ComfyUI、A1111、Forge 或 Hugging Face 的文件夹：校验哈希后，合适的文件会就地使用，不会复制。</translation>
    </message>
    <message>
        <source>Look in a folder …</source>
        <translation>在文件夹中查找……</translation>
    </message>
    <message>
        <source>One download or move at a time: wait for it, or stop it.</source>
        <translation>一次只能进行一个下载或移动：请等待或停止它。</translation>
    </message>
    <message>
        <source>Look in a folder</source>
        <translation>在文件夹中查找</translation>
    </message>
    <message>
        <source>Looking and checking hashes …</source>
        <translation>正在查找并校验哈希……</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) found and used where they lie</source>
        <translation>
            <numerusform>找到 %n 个文件，将就地使用</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoveRow</name>
    <message>
        <source>Models that are moved</source>
        <translation>正在移动的模型</translation>
    </message>
    <message>
        <source>Move …</source>
        <translation>移动……</translation>
    </message>
    <message>
        <source>Take all models to another folder or drive.</source>
        <translation>将所有模型移到其他文件夹或驱动器。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>They lie in {folder}</source>
        <translation>位于 {folder}</translation>
    </message>
    <message>
        <source>Move all models to</source>
        <translation>将所有模型移动到</translation>
    </message>
    <message>
        <source>Move all models to {folder}? Each file is checked on its way.</source>
        <translation>将所有模型移动到 {folder}？每个文件都会在途中校验。</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Moving to {folder}: {done} of {total}</source>
        <translation>正在移动到 {folder}：{done} / {total}</translation>
    </message>
    <message>
        <source>All models are in the new folder.</source>
        <translation>所有模型已在新文件夹中。</translation>
    </message>
    <message>
        <source>Stopped: the models stay where they were. Moving there again goes on.</source>
        <translation>已停止：模型仍在原处。再次移动到那里会继续。</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>你想做什么？</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>搜索命令</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>搜索人物</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>People in the trash; they stay for 30 days.</source>
        <translation>回收站中的人物；保留 30 天。</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>添加人物</translation>
    </message>
    <message>
        <source>Learns who somebody is from a few photos.</source>
        <translation>用几张照片记住一个人。</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation>这里还没有人</translation>
    </message>
    <message>
        <source>Drop a few photos of one person here.</source>
        <translation>把同一个人的几张照片拖到这里。</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>没有找到人</translation>
    </message>
</context>
<context>
    <name>PersonActions</name>
    <message>
        <source>Put into the words</source>
        <translation>放入文字</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>编辑……</translation>
    </message>
    <message>
        <source>Mix …</source>
        <translation>混合……</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>导出……</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>放回</translation>
    </message>
    <message>
        <source>Delete for good …</source>
        <translation>永久删除……</translation>
    </message>
    <message>
        <source>{name} is here.</source>
        <translation>{name} 已添加。</translation>
    </message>
    <message>
        <source>Export {name}</source>
        <translation>导出 {name}</translation>
    </message>
    <message>
        <source>Identities (*.pmid)</source>
        <translation>人物文件 (*.pmid)</translation>
    </message>
    <message>
        <source>Passphrase for the file (empty: none)</source>
        <translation>文件密码（留空：无）</translation>
    </message>
    <message>
        <source>Exported {name}.</source>
        <translation>已导出 {name}。</translation>
    </message>
    <message>
        <source>Passphrase of {name}</source>
        <translation>{name} 的密码</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) in the trash.</source>
        <translation>
            <numerusform>%n 个人物已移到回收站。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Delete {name}? This cannot be undone.</source>
        <translation>删除 {name}？此操作无法撤销。</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>永久删除</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>for example: Ada</source>
        <translation>例如：Ada</translation>
    </message>
    <message>
        <source>The word that stands for the person in a prompt; your own words work too.</source>
        <translation>在提示词中代表此人的词；也可以用自己的词。</translation>
    </message>
    <message>
        <source>&amp;Keep the photos in the library</source>
        <translation>在资料库中保留照片(&amp;K)</translation>
    </message>
    <message>
        <source>Not needed to make pictures; useful if a newer model comes along.</source>
        <translation>生成图片并不需要；有更新的模型时会有用。</translation>
    </message>
    <message>
        <source>I may use these photos</source>
        <translation>我有权使用这些照片</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Who it is</source>
        <translation>身份(&amp;W)</translation>
    </message>
</context>
<context>
    <name>PhotoTile</name>
    <message>
        <source>Looking at this photo …</source>
        <translation>正在查看这张照片……</translation>
    </message>
    <message>
        <source>Not this face: {name}</source>
        <translation>不是这张脸：{name}</translation>
    </message>
    <message>
        <source>Not this face: take the next one in this photo.</source>
        <translation>不是这张脸：使用照片中的下一张脸。</translation>
    </message>
    <message>
        <source>Crop by hand: {name}</source>
        <translation>手动裁剪：{name}</translation>
    </message>
    <message>
        <source>Draw the square around the head yourself.</source>
        <translation>自己在头部周围画出方框。</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>移除 {name}</translation>
    </message>
    <message>
        <source>Leave this photo out.</source>
        <translation>不使用这张照片。</translation>
    </message>
    <message>
        <source>How much this photo counts; the middle is normal.</source>
        <translation>这张照片的比重；中间为正常。</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Weight of {name}</source>
        <translation>{name} 的权重</translation>
    </message>
</context>
<context>
    <name>PhotoView</name>
    <message numerus="yes">
        <source>%n face(s) found</source>
        <translation>
            <numerusform>找到 %n 张脸</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PictureActions</name>
    <message>
        <source>Use these settings</source>
        <translation>使用这些设置</translation>
    </message>
    <message>
        <source>Vary</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Make larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>另存为……</translation>
    </message>
    <message>
        <source>Save without recipe …</source>
        <translation>不带配方保存……</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>放回</translation>
    </message>
    <message>
        <source>Delete for good …</source>
        <translation>永久删除……</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>No rating</source>
        <translation>无评分</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) saved.</source>
        <translation>
            <numerusform>已保存 %n 张图片。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.webp)</source>
        <translation>图片 (*.png *.jpg *.webp)</translation>
    </message>
    <message>
        <source>Save pictures</source>
        <translation>保存图片</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) in the trash.</source>
        <translation>
            <numerusform>%n 张图片已移到回收站。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>永久删除</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n picture(s)? This cannot be undone.</source>
        <translation>
            <numerusform>删除 %n 张图片？此操作无法撤销。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>资料库</translation>
    </message>
    <message>
        <source>Device and memory</source>
        <translation>设备与内存</translation>
    </message>
    <message>
        <source>Models and network</source>
        <translation>模型与网络</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Changes are kept at once.</source>
        <translation>更改会立即保存。</translation>
    </message>
</context>
<context>
    <name>PresetPicker</name>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
</context>
<context>
    <name>ProgressBox</name>
    <message>
        <source>Progress of the engine</source>
        <translation>引擎进度</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Checking what is here …</source>
        <translation>正在检查已有内容…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Putting the engine together …</source>
        <translation>正在组装引擎…</translation>
    </message>
    <message>
        <source>Testing it with a small picture …</source>
        <translation>正在用一张小图片测试…</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} / {total}</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>{speed} per second</source>
        <translation>每秒 {speed}</translation>
    </message>
</context>
<context>
    <name>PromptEditor</name>
    <message>
        <source>People to mention</source>
        <translation>可提及的人物</translation>
    </message>
</context>
<context>
    <name>ProofDialog</name>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>没有内容离开这台电脑</translation>
    </message>
    <message>
        <source>Connections since the start</source>
        <translation>自启动以来的连接</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>A guard inside the window&apos;s process and inside the engine&apos;s hears of every connection and every name look-up, of our own code and of all libraries, and refuses those that you did not start.</source>
        <translation>窗口进程和引擎进程中各有一个守卫，它监听我们自己的代码和所有库的每个连接与域名查询，并拒绝不是你启动的。</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Neither window nor engine has tried to reach anything outside.</source>
        <translation>窗口和引擎都没有尝试访问外部的任何内容。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>allowed: you started it</source>
        <translation>已允许：由你发起</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>已拒绝</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>清除已结束</translation>
    </message>
    <message>
        <source>Takes jobs that ended off the list; their pictures stay.</source>
        <translation>从列表中移除已结束的任务；图片会保留。</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n 个任务</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message numerus="yes">
        <source>waiting, %n picture(s)</source>
        <translation>
            <numerusform>等待中，%n 张图片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>done, %n picture(s)</source>
        <translation>
            <numerusform>完成，%n 张图片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stopped, %n picture(s) made</source>
        <translation>
            <numerusform>已停止，完成 %n 张图片</numerusform>
        </translation>
    </message>
    <message>
        <source>stopping after this step</source>
        <translation>这一步之后停止</translation>
    </message>
    <message>
        <source>getting ready</source>
        <translation>准备中</translation>
    </message>
    <message>
        <source>step {step} of {steps}</source>
        <translation>第 {step} 步，共 {steps} 步</translation>
    </message>
    <message>
        <source>picture {n} of {all}</source>
        <translation>第 {n} 张，共 {all} 张</translation>
    </message>
</context>
<context>
    <name>RecipePanel</name>
    <message>
        <source>How this picture was made</source>
        <translation>这张图片是怎么生成的</translation>
    </message>
    <message>
        <source>This picture carries no recipe.</source>
        <translation>这张图片没有配方。</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Recovery code</source>
        <translation>恢复码</translation>
    </message>
    <message>
        <source>Keep this code in a safe place</source>
        <translation>请妥善保管此恢复码</translation>
    </message>
    <message>
        <source>It opens the library when the passphrase or the keyring is lost.</source>
        <translation>密码或钥匙串丢失时，可用它打开资料库。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>I have kept it</source>
        <translation>我已保管好</translation>
    </message>
</context>
<context>
    <name>ResumeDialog</name>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) were waiting: resume?</source>
        <translation>
            <numerusform>%n 个任务在等待：要继续吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures that were finished are in the gallery; only the rest is made.</source>
        <translation>完成的图片已在图库中；只会生成剩余的部分。</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>放弃(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>继续(&amp;R)</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Shown</source>
        <translation>已展开</translation>
    </message>
    <message>
        <source>Folded away</source>
        <translation>已折叠</translation>
    </message>
</context>
<context>
    <name>SeedField</name>
    <message>
        <source>a new one each time</source>
        <translation>每次新选</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>The same seed, words and settings give the same picture.</source>
        <translation>相同的种子、文字和设置会得到相同的图片。</translation>
    </message>
    <message>
        <source>Lock the seed</source>
        <translation>锁定种子</translation>
    </message>
    <message>
        <source>While locked, the same seed is used again and again.</source>
        <translation>锁定时会一直使用同一个种子。</translation>
    </message>
    <message>
        <source>Roll the dice</source>
        <translation>掷骰子</translation>
    </message>
    <message>
        <source>Takes a new seed by chance and locks it.</source>
        <translation>随机取一个新种子并锁定。</translation>
    </message>
</context>
<context>
    <name>SetCard</name>
    <message>
        <source>Download of {name}</source>
        <translation>{name} 的下载</translation>
    </message>
    <message>
        <source>Use this set</source>
        <translation>使用此套装</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Download {size}</source>
        <translation>下载 {size}</translation>
    </message>
    <message>
        <source>Graphics memory: {memory} or more</source>
        <translation>显存：{memory} 以上</translation>
    </message>
    <message>
        <source>missing: {names}</source>
        <translation>缺少：{names}</translation>
    </message>
    <message>
        <source>not part of this installation</source>
        <translation>不在此安装中</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>would be better with: {names}</source>
        <translation>加上这些会更好：{names}</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} / {total}</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>{speed} per second</source>
        <translation>每秒 {speed}</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>正在校验</translation>
    </message>
</context>
<context>
    <name>SettingsPanel</name>
    <message>
        <source>Settings of the picture</source>
        <translation>图片设置</translation>
    </message>
    <message>
        <source>Style strength</source>
        <translation>风格强度</translation>
    </message>
    <message>
        <source>Low keeps the face closer, high follows the words and the style more freely.</source>
        <translation>低则更像本人，高则更自由地遵循文字和风格。</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>引导强度</translation>
    </message>
    <message>
        <source>How strictly the picture follows the words; too much looks harsh.</source>
        <translation>图片遵循文字的严格程度；过高会显得生硬。</translation>
    </message>
    <message>
        <source>Sizes that the chosen model draws well.</source>
        <translation>所选模型擅长的尺寸。</translation>
    </message>
    <message>
        <source>How many pictures, each with the next seed.</source>
        <translation>图片数量，每张使用下一个种子。</translation>
    </message>
    <message>
        <source>Reset to preset</source>
        <translation>恢复预设</translation>
    </message>
    <message>
        <source>Takes back everything that differs from the preset.</source>
        <translation>撤销所有与预设不同的设置。</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n 步</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>A quick idea; the likeness may be weaker.</source>
        <translation>快速构思；相似度可能较低。</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>均衡</translation>
    </message>
    <message>
        <source>Good pictures in half the time.</source>
        <translation>一半时间，不错的图片。</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>最佳</translation>
    </message>
    <message>
        <source>Every step guided, for the picture that counts.</source>
        <translation>每一步都有引导，用于重要的图片。</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Offline lock</source>
        <translation>离线锁</translation>
    </message>
    <message>
        <source>Engine is starting …</source>
        <translation>引擎正在启动……</translation>
    </message>
    <message>
        <source>Engine is not running</source>
        <translation>引擎未运行</translation>
    </message>
    <message>
        <source>{name} (processor only)</source>
        <translation>{name}（仅处理器）</translation>
    </message>
    <message>
        <source>No graphics card is used: photographs take many minutes each on a processor.</source>
        <translation>未使用显卡：用处理器生成每张照片要很多分钟。</translation>
    </message>
    <message>
        <source>Pictures are made on this device.</source>
        <translation>图片在此设备上生成。</translation>
    </message>
    <message>
        <source>Memory in use</source>
        <translation>已用内存</translation>
    </message>
    <message>
        <source>Memory in use: {text}</source>
        <translation>已用内存：{text}</translation>
    </message>
    <message>
        <source>The download that you started may reach its hosts; all else is refused.</source>
        <translation>你启动的下载可以访问其服务器；其他一律拒绝。</translation>
    </message>
    <message>
        <source>The offline lock is on: nothing leaves this computer.</source>
        <translation>离线锁已开启：没有内容离开这台电脑。</translation>
    </message>
</context>
<context>
    <name>StorageCard</name>
    <message>
        <source>Space on this disk</source>
        <translation>此磁盘上的空间</translation>
    </message>
    <message>
        <source>Models take {size}.</source>
        <translation>模型占用 {size}。</translation>
    </message>
    <message>
        <source>Delete unfinished downloads ({size})</source>
        <translation>删除未完成的下载（{size}）</translation>
    </message>
    <message>
        <source>last used {day}</source>
        <translation>上次使用 {day}</translation>
    </message>
    <message>
        <source>your own file</source>
        <translation>你自己的文件</translation>
    </message>
    <message>
        <source>Check {name}</source>
        <translation>校验 {name}</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>删除 {name}</translation>
    </message>
    <message>
        <source>Do not use {name}</source>
        <translation>不使用 {name}</translation>
    </message>
    <message>
        <source>Checking {name} …</source>
        <translation>正在校验 {name}……</translation>
    </message>
    <message>
        <source>{name} is as it should be.</source>
        <translation>{name} 完好无误。</translation>
    </message>
    <message>
        <source>Delete {name}? It can be downloaded again.</source>
        <translation>删除 {name}？以后可以重新下载。</translation>
    </message>
    <message>
        <source>Use {name} no longer? Your file stays where it is: {path}</source>
        <translation>不再使用 {name}？你的文件留在原处：{path}</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
</context>
<context>
    <name>StylePicker</name>
    <message>
        <source>Style</source>
        <translation>风格</translation>
    </message>
    <message>
        <source>Styles add words of their own to yours.</source>
        <translation>风格会在你的文字之外加上自己的词。</translation>
    </message>
    <message>
        <source>No style</source>
        <translation>无风格</translation>
    </message>
</context>
<context>
    <name>TermsDialog</name>
    <message>
        <source>Terms of use</source>
        <translation>使用条款</translation>
    </message>
    <message>
        <source>Before “{name}” is fetched</source>
        <translation>在下载“{name}”之前</translation>
    </message>
    <message>
        <source>I have read the terms and agree to them</source>
        <translation>我已阅读并同意这些条款</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Agree and download</source>
        <translation>同意并下载</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>TokenMeter</name>
    <message>
        <source>Length of the words</source>
        <translation>文字长度</translation>
    </message>
    <message>
        <source>The model reads 77 tokens; a token is a short word or a part of a long one.</source>
        <translation>模型读取 77 个词元；一个词元是一个短词或长词的一部分。</translation>
    </message>
    <message>
        <source>{used} of {limit} tokens</source>
        <translation>{used} / {limit} 词元</translation>
    </message>
    <message>
        <source>{n} for the person</source>
        <translation>人物占 {n} 个</translation>
    </message>
    <message>
        <source>Too long: the model will not read “{words}”.</source>
        <translation>太长：模型不会读到“{words}”。</translation>
    </message>
</context>
<context>
    <name>ValueSlider</name>
    <message>
        <source>{title}: as the preset says</source>
        <translation>{title}：按预设</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>The person, for comparison</source>
        <translation>人物，用于对比</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一张</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一张</translation>
    </message>
    <message>
        <source>Compare with the person</source>
        <translation>与人物对比</translation>
    </message>
    <message>
        <source>Shows the person beside the picture.</source>
        <translation>在图片旁显示人物。</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>整张图片</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
</context>
<context>
    <name>WordsPanel</name>
    <message>
        <source>Words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Describe the picture. Type @ to put somebody in it.</source>
        <translation>描述图片。输入 @ 加入人物。</translation>
    </message>
    <message>
        <source>What the picture should show</source>
        <translation>图片应显示什么</translation>
    </message>
    <message>
        <source>Type @ to put somebody in it.</source>
        <translation>输入 @ 加入人物。</translation>
    </message>
    <message>
        <source>for example: blurry, hat, crowd</source>
        <translation>例如：模糊、帽子、人群</translation>
    </message>
    <message>
        <source>What should not be in it</source>
        <translation>图片中不应出现什么</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Words that you used before.</source>
        <translation>你用过的文字。</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>创意</translation>
    </message>
    <message>
        <source>Words to start from.</source>
        <translation>可以从这些文字开始。</translation>
    </message>
    <message>
        <source>Alternatives</source>
        <translation>随机选项</translation>
    </message>
    <message>
        <source>Writes {red|blue}: every picture takes one of them by chance.</source>
        <translation>写入 {红|蓝}：每张图片随机取其一。</translation>
    </message>
    <message>
        <source>What should the picture show?</source>
        <translation>图片应该显示什么？</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>风格</translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>和 {name} 一起</translation>
    </message>
    <message>
        <source>red</source>
        <translation>红</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>蓝</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>还没有</translation>
    </message>
</context>
</TS>
